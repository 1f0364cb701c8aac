package io.github.utmguard.utm;

import io.github.utmguard.finding.Message;
import io.github.utmguard.url.PercentDecoding;
import java.util.List;

/** Who a link was sent to, written into it: it ends up in logs and analytics of everybody. */
final class PersonalData {
  private static final int FEWEST_DIGITS = 8;

  /** The longest number there is (ITU-T E.164, section 6.1), and its prefix 00. */
  private static final int MOST_DIGITS = 17;

  private static final String BETWEEN_DIGITS = " -.()/\u00a0";

  private PersonalData() {}

  static List<UtmFault> faults(UtmParameters parameters) {
    return parameters.all().stream()
        .filter(PersonalData::isIn)
        .map(
            any ->
                new UtmFault(
                    "utm-personal-data",
                    Message.of(
                        hasEmail(text(any)) ? "utm-personal-data.email" : "utm-personal-data.phone",
                        any.name()),
                    Message.of("utm-personal-data.fix", any.name())))
        .toList();
  }

  static boolean isIn(UtmParameter parameter) {
    String text = text(parameter);
    return hasEmail(text) || hasPhoneNumber(text);
  }

  /** A plus sign in a query means a space; at the beginning it was meant as one of a number. */
  private static String text(UtmParameter parameter) {
    String value = PercentDecoding.decode(parameter.value());
    return parameter.raw().startsWith("+") ? "+" + value.stripLeading() : value;
  }

  private static boolean hasEmail(String text) {
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      if (at > 0 && isOfName(text.charAt(at - 1)) && isDomain(text, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || "._-+".indexOf(c) >= 0;
  }

  /** Two labels or more, the last one of letters; {@code banner@2x.png} is a picture. */
  private static boolean isDomain(String text, int start) {
    int end = start;
    int dot = -1;
    while (end < text.length() && isOfDomain(text.charAt(end))) {
      dot = text.charAt(end) == '.' && end > start ? end : dot;
      end++;
    }
    boolean letters = dot > 0 && end - dot > 2;
    for (int i = dot + 1; letters && i < end; i++) {
      letters = Character.isLetter(text.charAt(i));
    }
    boolean scale = start + 1 < end && text.charAt(start + 1) == 'x' && text.charAt(start) <= '9';
    return letters && !(scale && dot == start + 2);
  }

  private static boolean isOfDomain(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  private static boolean hasPhoneNumber(String text) {
    int at = 0;
    while (at < text.length()) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean prefix = text.startsWith("+", at) || text.startsWith("00", at);
      if (!begins || !prefix) {
        at++;
        continue;
      }
      int end = at + 1;
      int digits = isDigit(text.charAt(at)) ? -1 : 0;
      while (end < text.length() && isOfNumber(text.charAt(end))) {
        digits += isDigit(text.charAt(end)) ? 1 : 0;
        end++;
      }
      boolean word = end < text.length() && Character.isLetter(text.charAt(end));
      if (digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && !word) {
        return true;
      }
      at = end;
    }
    return false;
  }

  private static boolean isOfNumber(char c) {
    return isDigit(c) || BETWEEN_DIGITS.indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
