package io.github.utmguard.live.rule;

import io.github.utmguard.finding.Message;

/** What to do about a page that a server refuses. */
final class Statuses {
  private Statuses() {}

  static Message fix(int status) {
    return Message.of(
        switch (status) {
          case 401, 403 -> "live-page-unreachable.fix-closed";
          case 404, 410 -> "live-page-unreachable.fix-missing";
          case 421 -> "live-page-unreachable.fix-misdirected";
          case 429 -> "live-page-unreachable.fix-busy";
          default -> "live-page-unreachable.fix-server";
        });
  }
}
