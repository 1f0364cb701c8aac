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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Every page of sites that other people's generators made, named by {@code -Dother.sites}: it is
 * tagged, nothing else of it changes, and {@code remove} gives it back byte for byte.
 */
@EnabledIfSystemProperty(named = "other.sites", matches = ".+")
class OtherSitesTest {
  private static final int PROBLEMS_SHOWN = 20;

  private final List<String> problems = Collections.synchronizedList(new ArrayList<>());
  private final List<String> fragments = Collections.synchronizedList(new ArrayList<>());

  @Test
  void everyPageIsTaggedAndNothingElseChanges() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String site : System.getProperty("other.sites").split(",")) {
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
    if (!Arrays.equals(page, removed.bytes())) {
      return Optional.of("remove does not give it back");
    }
    if (after.edits().size() != 1 || after.edits().get(0).removedBytes() > 0) {
      return Optional.of("more was changed than one place: " + after.edits().size());
    }
    if (xhtml) {
      return Optional.empty();
    }
    String text = text(page);
    return InjectionProofTest.problem(text, Planned.inject(text.getBytes(StandardCharsets.UTF_8)));
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
