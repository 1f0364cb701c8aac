package io.github.utmguard.page;

/**
 * Tells from a page's bytes whether the host of an address may be written in other characters than
 * its own: IDNA takes full-width letters for ASCII ones and leaves out soft hyphens (UTS #46), and
 * hosts are percent-decoded.
 *
 * <p>Like {@link MarkerScan} it is sound, and may say yes too often: for every address whose host
 * holds anything but ASCII.
 */
final class HostScan {
  /** Where the next unit stands. */
  private enum State {
    OUTSIDE,
    /** After one slash or colon: one more slash begins a host. */
    SLASH,
    /** Where a host begins, or one more slash. */
    BEGIN,
    HOST
  }

  private HostScan() {}

  /** True where such a host may stand in the units from {@code from} to before {@code to}. */
  static boolean mayHold(byte[] units, int from, int to) {
    EscapeReader escapes = new EscapeReader(units, to);
    State state = State.OUTSIDE;
    for (int at = from; at < to; at++) {
      byte unit = units[at];
      if (Spelling.isDropped(unit)) {
        continue;
      }
      boolean inHost = state == State.BEGIN || state == State.HOST;
      if (inHost && (unit < 0 || unit == '%' || unit == '&')) {
        return true;
      }
      if (unit == '&' && leadsToHost(escapes.read(at))) {
        return true;
      }
      state =
          switch (unit) {
            case '/', '\\' ->
                state == State.SLASH || state == State.BEGIN ? State.BEGIN : State.SLASH;
            case ':' -> isScheme(units, at, from) ? State.BEGIN : State.SLASH;
            case '@' -> State.BEGIN;
            default -> inHost && isHostCharacter(unit) ? State.HOST : State.OUTSIDE;
          };
    }
    return false;
  }

  private static boolean leadsToHost(int character) {
    return character == '/' || character == '\\' || character == ':' || character == '@';
  }

  /** After http and https no slash is needed where the base has another scheme. */
  private static boolean isScheme(byte[] units, int colon, int from) {
    int last = Spelling.back(units, colon, from);
    return last >= from && ((units[last] | 0x20) == 'p' || (units[last] | 0x20) == 's');
  }

  private static boolean isHostCharacter(byte unit) {
    return Character.isLetterOrDigit(unit) || unit == '-' || unit == '.' || unit == '_';
  }
}
