package io.github.utmguard.url;

import java.util.ArrayList;
import java.util.List;

/**
 * One name and value of an {@code application/x-www-form-urlencoded} query, decoded as UTF-8.
 *
 * @param name the name, possibly empty
 * @param value the value, empty also where the parameter has no equals sign
 */
public record QueryParameter(String name, String value) {

  /** Parses a query as section 5.1 says; a parameter that occurs twice is listed twice. */
  public static List<QueryParameter> parse(String query) {
    List<QueryParameter> parameters = new ArrayList<>();
    int start = 0;
    while (start < query.length()) {
      int ampersand = query.indexOf('&', start);
      int end = ampersand < 0 ? query.length() : ampersand;
      if (end > start) {
        parameters.add(of(query.substring(start, end)));
      }
      start = end + 1;
    }
    return List.copyOf(parameters);
  }

  private static QueryParameter of(String sequence) {
    int equals = sequence.indexOf('=');
    return equals < 0
        ? new QueryParameter(decode(sequence), "")
        : new QueryParameter(
            decode(sequence.substring(0, equals)), decode(sequence.substring(equals + 1)));
  }

  private static String decode(String text) {
    return PercentDecoding.decode(text.replace('+', ' '));
  }
}
