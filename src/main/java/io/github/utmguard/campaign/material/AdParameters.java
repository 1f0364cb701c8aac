package io.github.utmguard.campaign.material;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The parameters that an ad platform adds to an ad's address, from a cell of their own: Google Ads'
 * "Final URL suffix", a "Tracking template" such as {@code {lpurl}?utm_source=google} ({@code
 * {lpurl}} stands for the row's final URL), Meta's "URL Tags".
 *
 * <p>They are told by what they hold, not by the column's name, which depends on the language.
 */
final class AdParameters {
  private static final String LANDING_PAGE = "{lpurl}";

  private AdParameters() {}

  /** The parameters that a cell holds, without a question mark; empty where it is another cell. */
  static Optional<String> of(String cell) {
    boolean template = cell.regionMatches(true, 0, LANDING_PAGE, 0, LANDING_PAGE.length());
    String rest = template ? cell.substring(LANDING_PAGE.length()) : cell;
    String query = rest.startsWith("?") || rest.startsWith("&") ? rest.substring(1) : rest;
    if (template && query.equals(rest)) {
      // Nothing is added, but an address begins with it that is understood.
      return Optional.empty();
    }
    return isQuery(query) ? Optional.of(query) : Optional.empty();
  }

  private static boolean isQuery(String text) {
    int equals = text.indexOf('=');
    return equals > 0
        && text.chars().limit(equals).allMatch(AdParameters::isNameCharacter)
        && text.toLowerCase(Locale.ROOT).contains("utm_")
        && isOneWord(text);
  }

  /** White space is for sentences, and for the names of variables. */
  private static boolean isOneWord(String text) {
    TemplateVariables variables = TemplateVariables.in(text);
    int at = 0;
    while (at < text.length() && text.charAt(at) > ' ') {
      at = Math.max(variables.end(at), at + 1);
    }
    return at == text.length();
  }

  private static boolean isNameCharacter(int c) {
    return (c < 0x80 && Character.isLetterOrDigit(c)) || "_-.".indexOf(c) >= 0;
  }

  /**
   * The address that is followed. Google Ads turns the template's question mark into an ampersand
   * where the final URL has one already; what is added comes before a fragment.
   */
  static String add(String address, List<String> parameters) {
    int hash = address.indexOf('#');
    StringBuilder followed = new StringBuilder(hash < 0 ? address : address.substring(0, hash));
    for (String added : parameters) {
      if (!added.isEmpty()) {
        followed.append(followed.indexOf("?") < 0 ? '?' : '&').append(added);
      }
    }
    return followed.append(hash < 0 ? "" : address.substring(hash)).toString();
  }
}
