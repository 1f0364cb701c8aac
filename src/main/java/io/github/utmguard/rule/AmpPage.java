package io.github.utmguard.rule;

import io.github.utmguard.html.TagAttributes;
import io.github.utmguard.html.Token;
import io.github.utmguard.page.PageView;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Tells AMP pages, which may hold no script but AMP's own (AMP HTML specification). */
final class AmpPage {
  private static final Set<String> NAMES = Set.of("amp", "amp4ads", "amp4email");

  /** The lightning bolt, U+26A1, which AMP takes in place of its name. */
  private static final byte[] BOLT = "\u26A1".getBytes(StandardCharsets.UTF_8);

  private AmpPage() {}

  static boolean is(PageView page) {
    return page.head().html().filter(html -> is(page.source().units(), html)).isPresent();
  }

  private static boolean is(byte[] units, Token html) {
    // Reading the attributes of every page's html tag would be the dearest part of all rules.
    if (!mayBe(units, html)) {
      return false;
    }
    List<TagAttributes.Span> attributes = TagAttributes.of(units, html);
    return attributes.stream().anyMatch(attribute -> NAMES.contains(attribute.name()))
        || hasBoltInName(units, html, attributes);
  }

  private static boolean mayBe(byte[] units, Token html) {
    for (int at = html.start(); at < html.end(); at++) {
      if (units[at] == BOLT[0] || (units[at] | 0x20) == 'p') {
        return true;
      }
    }
    return false;
  }

  private static boolean hasBoltInName(
      byte[] units, Token html, List<TagAttributes.Span> attributes) {
    for (int at = html.start(); at + BOLT.length <= html.end(); at++) {
      int start = at;
      if (Arrays.equals(units, at, at + BOLT.length, BOLT, 0, BOLT.length)
          && attributes.stream()
              .noneMatch(value -> value.valueStart() <= start && start < value.valueEnd())) {
        return true;
      }
    }
    return false;
  }
}
