package io.github.utmguard.inject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Every page of sites that other people's generators made, named by {@code -Dother.sites}: it is
 * tagged, nothing else of it changes, and {@code remove} gives it back.
 */
@EnabledIfSystemProperty(named = "other.sites", matches = ".+")
class OtherSitesTest {
  private static final int PROBLEMS_SHOWN = 20;

  /** What the conforming parser loses where one of its buffers ends is no problem of ours. */
  private static final String OTHER_BUFFERS = " ".repeat(100);

  private final List<String> problems = Collections.synchronizedList(new ArrayList<>());
  private final List<String> fragments = Collections.synchronizedList(new ArrayList<>());

  @Test
  void everyPageIsTaggedAndNothingElseChanges() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String site : System.getProperty("other.sites").split(",", -1)) {
      pages.addAll(pages(Path.of(site)));
    }
    pages.parallelStream().forEach(this::judge);
    System.out.println(
        pages.size() + " files, of which " + fragments.size() + " are pieces: " + fragments);
    List<String> shown = problems.stream().sorted().limit(PROBLEMS_SHOWN).toList();
    assertEquals("", String.join("\n\n", shown), problems.size() + " problems");
    assertTrue(fragments.size() < pages.size() / 10, "few pages among " + pages.size() + " files");
  }

  private static List<Path> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().matches(".*\\.(html?|xhtml|xht)"))
          .toList();
    }
  }

  private void judge(Path file) {
    try {
      byte[] page = Files.readAllBytes(file);
      boolean xhtml = file.toString().matches(".*\\.xht(ml)?");
      Planned after = xhtml ? Planned.injectXhtml(page) : Planned.inject(page);
      if (after.refusal().isPresent()) {
        problems.add(file + ": " + after.reason());
      } else if (after.changed()) {
        problem(page, after, xhtml).ifPresent(text -> problems.add(file + ": " + text));
      } else {
        fragments.add(file.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> problem(byte[] page, Planned after, boolean xhtml) {
    Planned removed = xhtml ? Planned.removeXhtml(after.bytes()) : Planned.remove(after.bytes());
    String left = new String(removed.bytes(), StandardCharsets.ISO_8859_1);
    String before = new String(page, StandardCharsets.ISO_8859_1);
    // Nobody can tell afterwards who wrote a start tag that may be left out.
    if (!left.equals(before) && !left.replaceFirst("<head>", "").equals(before)) {
      return Optional.of("remove does not give it back");
    }
    String text = text(page);
    return xhtml
        ? Optional.empty()
        : difference(text).flatMap(any -> difference(OTHER_BUFFERS + text));
  }

  private static Optional<String> difference(String page) {
    return InjectionProofTest.problem(page, Planned.inject(page.getBytes(StandardCharsets.UTF_8)));
  }

  /** All that matters to a parser is ASCII, whatever the page's encoding is. */
  private static String text(byte[] page) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(page, StandardCharsets.ISO_8859_1);
    }
  }
}
