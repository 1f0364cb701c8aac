package io.github.utmguard.inject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.Tries;
import io.github.utmguard.html.ConformingTree;
import io.github.utmguard.html.Edit;
import io.github.utmguard.html.RandomPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The injection contract on pages that carry old tags, held against a conforming parser. */
class InjectionProofTest {
  private static final int PAGES = Tries.of(20_000);

  private static final String MARK = "old-tag";
  private static final String MARKS = "<!--" + MARK + "--><script " + MARK + "></script>";
  private static final String WIDE_MARKS = "<!--" + MARK + "-->$1<script " + MARK + "></script>";

  private static final Pattern OLD_TAG =
      Pattern.compile(
          "(?:<!-- ?superoffice utm tag ?-->(\\s*))?" + "<script.*</script[^>]*>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  @Test
  void pageGetsOneTagAndLosesTheOldOnesWithoutAnyOtherDifference() {
    Random random = new Random(20260203);
    List<String> problems = new ArrayList<>();
    int replaced = 0;
    int refused = 0;
    for (int i = 0; i < PAGES && problems.size() < 5; i++) {
      String page = TaggedPages.next(random);
      Planned after = Planned.inject(page.getBytes(UTF_8));
      replaced += after.oldTags() > 0 ? 1 : 0;
      refused += after.reason().contains("cannot be taken out") ? 1 : 0;
      problem(page, after).ifPresent(text -> problems.add(RandomPages.quoted(page) + "\n" + text));
    }
    assertEquals("", String.join("\n\n", problems));
    assertTrue(replaced > PAGES / 4, "only " + replaced + " pages lost an old tag");
    assertTrue(refused < replaced / 10, refused + " pages refused, " + replaced + " replaced");
  }

  @Test
  void removedTagsLeaveAPageWithoutAnyAndNoOtherDifference() {
    Random random = new Random(20260204);
    List<String> problems = new ArrayList<>();
    int removed = 0;
    for (int i = 0; i < PAGES / 4 && problems.size() < 5; i++) {
      String page = TaggedPages.next(random);
      Planned after = Planned.remove(page.getBytes(UTF_8));
      removed += after.changed() ? 1 : 0;
      if (after.changed()) {
        difference(page, after, false)
            .ifPresent(text -> problems.add(RandomPages.quoted(page) + "\n" + text));
      }
    }
    assertEquals("", String.join("\n\n", problems));
    assertTrue(removed > PAGES / 20, "only " + removed + " pages lost a tag");
  }

  static Optional<String> problem(String page, Planned after) {
    if (page.toLowerCase(Locale.ROOT).contains(MARK)
        || !ConformingTree.conforms(page)
        || !ConformingTree.conforms(after.text())) {
      return Optional.empty();
    }
    if (after.refusal().isPresent()) {
      return Optional.empty();
    }
    Planned again = Planned.inject(after.bytes());
    if (again.changed() || again.refusal().isPresent()) {
      return Optional.of("not right yet: " + RandomPages.quoted(after.text()));
    }
    if (!after.changed()) {
      return Optional.empty();
    }
    return difference(page, after, true).or(() -> removal(after));
  }

  private static Optional<String> removal(Planned tagged) {
    Planned removed = Planned.remove(tagged.bytes());
    return removed.refusal().isPresent()
        ? Optional.empty()
        : difference(tagged.text(), removed, false);
  }

  /** What else than tags was taken out or put in. */
  private static Optional<String> difference(String before, Planned after, boolean tagged) {
    StringBuilder marked = new StringBuilder();
    StringBuilder markedWide = new StringBuilder();
    byte[] page = before.getBytes(UTF_8);
    int at = 0;
    for (Edit edit : after.edits()) {
      String kept = text(page, at, edit.byteOffset());
      at = edit.byteOffset() + edit.removedBytes();
      Matcher tag = OLD_TAG.matcher(text(page, edit.byteOffset(), at));
      if ((edit.removedBytes() > 0 && !tag.matches()) || !isTag(edit.inserted())) {
        return Optional.of("removed or inserted no tag: " + RandomPages.quoted(after.text()));
      }
      marked.append(kept).append(edit.removedBytes() > 0 ? tag.replaceFirst(MARKS) : "");
      markedWide.append(kept).append(edit.removedBytes() > 0 ? tag.replaceFirst(WIDE_MARKS) : "");
    }
    marked.append(text(page, at, page.length));
    markedWide.append(text(page, at, page.length));
    return difference(marked.toString(), after.text(), tagged, false)
        .or(() -> difference(markedWide.toString(), after.text(), tagged, true));
  }

  private static boolean isTag(byte[] inserted) {
    String text = new String(inserted, UTF_8);
    return text.isEmpty()
        || text.equals("<head>")
        || text.equals(Planned.TAG.html())
        || text.equals("<head>" + Planned.TAG.html());
  }

  private static Optional<String> difference(
      String marked, String after, boolean tagged, boolean ignoringWhitespace) {
    if (!ConformingTree.conforms(after) || !ConformingTree.conforms(marked)) {
      return Optional.empty();
    }
    ConformingTree tree = ConformingTree.of(marked).without(MARK);
    ConformingTree actual = ConformingTree.of(after);
    if (actual.tags() != (tagged ? 1 : 0)) {
      return Optional.of(actual.tags() + " tags: " + RandomPages.quoted(after));
    }
    if (ignoringWhitespace) {
      for (ConformingTree each : List.of(tree, actual)) {
        each.without("SuperOffice UTM tag").without("utm.js");
      }
    }
    String expected = tagged && !ignoringWhitespace ? tree.withTag() : tree.text();
    return shown(expected, ignoringWhitespace).equals(shown(actual.text(), ignoringWhitespace))
        ? Optional.empty()
        : Optional.of("expected:\n" + expected + "\nbut was:\n" + actual.text());
  }

  private static String shown(String tree, boolean ignoringWhitespace) {
    return ignoringWhitespace ? tree.replaceAll("\\s+", "") : tree;
  }

  private static String text(byte[] page, int from, int to) {
    return new String(page, from, to - from, UTF_8);
  }
}
