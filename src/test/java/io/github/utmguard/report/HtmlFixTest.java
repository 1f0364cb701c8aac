package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlFixTest {

  @Test
  void codeIsWhatStandsBetweenTheProse() {
    assertEquals(
        new HtmlFix(
            "Embed it:",
            Optional.of("<!-- a -->\n<script src=\"x\"></script>"),
            Optional.of("Or put it on a page of its own.")),
        HtmlFix.of(
            "Embed it:\n<!-- a -->\n<script src=\"x\"></script>\nOr put it on a page of its own."));
  }

  @Test
  void aSettingThatEndsInAFullStopIsStillCode() {
    assertEquals(
        new HtmlFix("Allow it:", Optional.of("Header set X=y."), Optional.empty()),
        HtmlFix.of("Allow it:\nHeader set X=y."));
  }

  @Test
  void mayBeProseAlone() {
    assertEquals(
        new HtmlFix("Remove it.", Optional.empty(), Optional.empty()), HtmlFix.of("Remove it."));
    assertEquals(
        new HtmlFix("Remove it:", Optional.empty(), Optional.of("Or leave it.")),
        HtmlFix.of("Remove it:\nOr leave it."));
    assertEquals(new HtmlFix("", Optional.empty(), Optional.empty()), HtmlFix.of(""));
    assertEquals(
        new HtmlFix("Paste:", Optional.of("\n<x>"), Optional.empty()), HtmlFix.of("Paste:\n\n<x>"));
  }
}
