package io.github.utmguard.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.check.Sites;
import io.github.utmguard.page.PageLink;
import io.github.utmguard.page.PageLinks;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.site.PageStamp;
import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageNotesTest {
  private static final String PATH = "a/page.html";
  private static final PageNote NOTE =
      new PageNote(
          true, new PageLinks(Optional.empty(), List.of(new PageLink("x.html", false)), false));

  @TempDir private Path site;
  private Path file;
  private PageNotes notes;

  @BeforeEach
  void notePage() throws IOException {
    file = Files.writeString(site.resolve("page.html"), "<p>old");
    notes = new PageNotes(settings(Optional.of(Sites.TAG)), 1 << 20);
    notes.add(PATH, PageStamp.of(file), NOTE);
  }

  private SiteSettings settings(Optional<TrackingTag> tag) {
    return Sites.settings(site, tag, 1);
  }

  private Optional<PageNote> noted() throws IOException {
    return notes.of(PATH, PageStamp.of(file));
  }

  @Test
  void knowAPageThatIsAsItWas() throws IOException {
    assertEquals(Optional.of(NOTE), noted());
    assertEquals(Optional.empty(), notes.of("page.html", PageStamp.of(file)));
    assertEquals(1, notes.pages());
  }

  @Test
  void forgetAPageOfAnotherSize() throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, "<p>newer");
    Files.setLastModifiedTime(file, time);
    assertEquals(Optional.empty(), noted());
  }

  @Test
  void forgetAPageOfAnotherTime() throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
    assertEquals(Optional.empty(), noted());
  }

  @Test
  void forgetAPageInWhosePlaceIsAnother() throws IOException {
    Path other = Files.writeString(site.resolve("other.html"), "<p>new");
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
    Optional<Object> key = PageStamp.of(file).fileKey();
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    assertEquals(key.isEmpty(), noted().isPresent());
  }

  @Test
  void areForGoalsThatAskTheSameOfTheSameSite() {
    assertTrue(notes.isFor(settings(Optional.of(Sites.TAG))));
    assertFalse(notes.isFor(settings(Optional.empty())));
    Url address = Url.parse("https://other.example/Cust1/cs/javascript/utm.js").orElseThrow();
    assertFalse(notes.isFor(settings(Optional.of(new TrackingTag(address, Map.of())))));
    assertFalse(notes.isFor(Sites.settings(site.resolve("sub"), Optional.of(Sites.TAG), 1)));
  }

  @Test
  void fillNoMoreThanTheirPartOfTheHeap() throws IOException {
    PageNotes few = new PageNotes(settings(Optional.empty()), 10_000);
    for (int i = 0; i < 1_000 && few.hasRoom(); i++) {
      few.add("p" + i, PageStamp.of(file), NOTE);
    }
    assertFalse(few.hasRoom());
    assertTrue(few.pages() > 5 && few.pages() < 50, () -> "" + few.pages());
    PageNote large =
        new PageNote(
            true,
            new PageLinks(
                Url.parse("https://acme.example/" + "x".repeat(10_000)), List.of(), false));
    PageNotes roomy = new PageNotes(settings(Optional.empty()), 10_000);
    roomy.add("large", PageStamp.of(file), large);
    roomy.add("small", PageStamp.of(file), NOTE);
    assertEquals(1, roomy.pages());
    few.add("more", PageStamp.of(file), NOTE);
    assertEquals(Optional.empty(), few.of("more", PageStamp.of(file)));
    assertEquals(Optional.of(NOTE), few.of("p0", PageStamp.of(file)));
  }
}
