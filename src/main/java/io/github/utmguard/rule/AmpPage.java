package io.github.utmguard.rule;

import io.github.utmguard.html.TagAttributes;
import io.github.utmguard.page.PageView;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells AMP pages, which may hold no script but AMP's own (AMP HTML specification). */
final class AmpPage {
  /** The lightning bolt, U+26A1, which AMP takes in place of its name. */
  private static final byte[] BOLT = "\u26A1".getBytes(StandardCharsets.UTF_8);

  private AmpPage() {}

  static boolean is(PageView page) {
    return page.head()
        .html()
        .filter(
            html ->
                TagAttributes.of(page.source().units(), html).stream()
                        .anyMatch(attribute -> attribute.name().equals("amp"))
                    || holdsBolt(page, html.start(), html.end()))
        .isPresent();
  }

  private static boolean holdsBolt(PageView page, int start, int end) {
    byte[] units = page.source().units();
    for (int at = start; at + BOLT.length <= end; at++) {
      if (Arrays.equals(units, at, at + BOLT.length, BOLT, 0, BOLT.length)) {
        return true;
      }
    }
    return false;
  }
}
