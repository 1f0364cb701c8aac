package io.github.utmguard.report;

import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Messages;

/** Names places as people read them. */
final class ShownPlace {
  private ShownPlace() {}

  /**
   * {@code file:line:column}, which terminals and IDEs make a link; of a live page the address as
   * it is, which would lead nowhere with more behind it.
   *
   * @param page the page as it is to be shown
   */
  static String of(Location at, String page, Messages messages) {
    if (!at.isLive()) {
      return page + ':' + at.line() + ':' + at.column();
    }
    return at.line() == 1 && at.column() == 1
        ? page
        : messages.text(
            "console.live-place", page, Integer.toString(at.line()), Integer.toString(at.column()));
  }
}
