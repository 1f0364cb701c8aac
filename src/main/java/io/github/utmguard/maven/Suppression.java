package io.github.utmguard.maven;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A {@code suppression} of a POM. Maven finds this class by the element's name, and fills its
 * fields.
 */
public class Suppression {
  private String rule;
  private String page;
  private String url;
  private String reason;
  private String until;

  /** What was given, by the elements' names. */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "rule", rule);
    put(fields, "page", page);
    put(fields, "url", url);
    put(fields, "reason", reason);
    put(fields, "until", until);
    return fields;
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }
}
