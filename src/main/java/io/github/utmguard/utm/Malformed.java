package io.github.utmguard.utm;

import io.github.utmguard.finding.Message;
import io.github.utmguard.utm.UtmParameter.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** UTM parameters that do not arrive, or not as they were meant, for how the address is written. */
final class Malformed {
  private static final String RULE = "utm-malformed";

  private record Case(Predicate<UtmParameter> applies, String message, String fix) {}

  private static final List<Case> CASES =
      List.of(
          new Case(
              any -> any.place() == Place.FRAGMENT,
              "utm-malformed.fragment",
              "utm-malformed.fragment-fix"),
          new Case(
              any -> any.place() == Place.SECOND_QUERY,
              "utm-malformed.question-mark",
              "utm-malformed.question-mark-fix"),
          new Case(
              any -> any.place() == Place.SEMICOLON,
              "utm-malformed.semicolon",
              "utm-malformed.semicolon-fix"),
          new Case(
              any -> any.place() == Place.PATH, "utm-malformed.path", "utm-malformed.path-fix"),
          new Case(UtmParameter::escaped, "utm-malformed.ampersand", "utm-malformed.ampersand-fix"),
          new Case(Malformed::isEncodedTwice, "utm-malformed.encoded", "utm-malformed.encoded-fix"),
          new Case(Malformed::isEmpty, "utm-malformed.empty", "utm-malformed.empty-fix"));

  private Malformed() {}

  static UtmFault cutInTwo(UtmParameters parameters) {
    return fault("utm-malformed.nested", "utm-malformed.nested-fix", parameters.read());
  }

  static List<UtmFault> faults(UtmParameters parameters) {
    List<UtmFault> faults = new ArrayList<>();
    for (Case known : CASES) {
      List<UtmParameter> which = parameters.all().stream().filter(known.applies()).toList();
      if (!which.isEmpty()) {
        faults.add(fault(known.message(), known.fix(), which));
      }
    }
    return faults;
  }

  private static UtmFault fault(String message, String fix, List<UtmParameter> which) {
    String names =
        which.stream().map(UtmParameter::name).distinct().collect(Collectors.joining(", "));
    return new UtmFault(RULE, Message.of(message, names), Message.of(fix));
  }

  /** What is decoded once still holds an escape that was escaped itself. */
  private static boolean isEncodedTwice(UtmParameter parameter) {
    String raw = parameter.raw();
    for (int at = raw.indexOf("%25"); at >= 0; at = raw.indexOf("%25", at + 1)) {
      if (at + 4 < raw.length() && isHex(raw.charAt(at + 3)) && isHex(raw.charAt(at + 4))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHex(char c) {
    return c < 0x80 && Character.digit(c, 16) >= 0;
  }

  private static boolean isEmpty(UtmParameter parameter) {
    return parameter.value().isBlank();
  }
}
