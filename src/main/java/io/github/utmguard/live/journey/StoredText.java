package io.github.utmguard.live.journey;

import io.github.utmguard.url.QueryParameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** A text that a script keeps, in all the spellings in which it may hold a value. */
final class StoredText {
  private static final int LONGEST = 50_000;
  private static final int SHORTEST_BASE64 = 8;

  private final List<String> readings = new ArrayList<>();

  StoredText(String text) {
    String cut = text.substring(0, Math.min(text.length(), LONGEST));
    readings.add(cut);
    String once = percentDecoded(cut);
    readings.add(once);
    readings.add(percentDecoded(once));
    readings.add(unescaped(once));
    readings.add(base64Decoded(cut));
    readings.add(base64Decoded(once));
  }

  private static String percentDecoded(String text) {
    // As one value: what separates parameters stays.
    String query = text.replace("&", "%26").replace("=", "%3D");
    List<QueryParameter> parameters = QueryParameter.parse(query);
    return parameters.isEmpty() ? "" : parameters.get(0).name();
  }

  /** Reads the escapes of JSON and JavaScript. */
  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i) && i + 6 <= text.length()) {
        try {
          plain.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
          i += 5;
          continue;
        } catch (NumberFormatException e) {
          // No escape, then.
        }
      }
      plain.append(text.charAt(i));
    }
    return plain.toString();
  }

  /** All runs of base64's letters, decoded. */
  private static String base64Decoded(String text) {
    StringBuilder decoded = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isOfBase64(text.charAt(i))) {
        decoded.append(decoded(text.substring(start, i))).append('\n');
        start = i + 1;
      }
    }
    return decoded.toString();
  }

  private static boolean isOfBase64(char c) {
    return (Character.isLetterOrDigit(c) && c < 128) || "+/-_".indexOf(c) >= 0;
  }

  private static String decoded(String run) {
    // Four letters are three bytes; a single one left over holds none.
    int end = run.length() % 4 == 1 ? run.length() - 1 : run.length();
    if (end < SHORTEST_BASE64) {
      return "";
    }
    String basic = run.substring(0, end).replace('-', '+').replace('_', '/');
    return new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
  }

  /** Whether it holds a value in any spelling, in any case. */
  boolean holds(String value) {
    String wanted = value.toLowerCase(Locale.ROOT);
    return readings.stream().anyMatch(one -> one.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
