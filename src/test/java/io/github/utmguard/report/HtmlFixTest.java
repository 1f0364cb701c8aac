package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlFixTest {
  private static HtmlFix.Part prose(int number, String text) {
    return new HtmlFix.Part(number, Optional.of(text), Optional.empty());
  }

  private static HtmlFix.Part code(int number, String text) {
    return new HtmlFix.Part(number, Optional.empty(), Optional.of(text));
  }

  private static void assertParts(String text, HtmlFix.Part... parts) {
    assertEquals(List.of(parts), HtmlFix.of(text).parts());
  }

  @Test
  void codeIsWhatStandsBetweenTheProse() {
    assertParts(
        "Embed it:\n<!-- a -->\n<script src=\"x\"></script>\nOr put it on a page of its own.",
        prose(1, "Embed it:"),
        code(2, "<!-- a -->\n<script src=\"x\"></script>"),
        prose(3, "Or put it on a page of its own."));
  }

  /** What is copied is the file's text, without the words about the next thing to paste. */
  @Test
  void eachThingToPasteIsCodeOfItsOwn() {
    assertParts(
        "Put it on a page, a/b.md:\n# Contact us\n\n<script></script>\nAnd link to it here:\n"
            + "{{{./b.html}Contact us}}",
        prose(1, "Put it on a page, a/b.md:"),
        code(2, "# Contact us\n\n<script></script>"),
        prose(3, "And link to it here:"),
        code(4, "{{{./b.html}Contact us}}"));
  }

  @Test
  void aSettingThatEndsInAFullStopIsStillCode() {
    assertParts("Allow it:\nHeader set X=y.", prose(1, "Allow it:"), code(2, "Header set X=y."));
  }

  @Test
  void mayBeProseAlone() {
    assertParts("Remove it.", prose(1, "Remove it."));
    assertParts("Remove it:\nOr leave it.", prose(1, "Remove it:"), prose(2, "Or leave it."));
    assertParts("");
    assertParts("Paste:\n\n<x>", prose(1, "Paste:"), code(2, "\n<x>"));
  }
}
