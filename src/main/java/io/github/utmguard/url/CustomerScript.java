package io.github.utmguard.url;

import java.util.List;
import java.util.Optional;

/** The script of SuperOffice that serves forms, and what an address asks of it. */
final class CustomerScript {
  private static final List<String> NAMES = List.of("/customer.fcgi", "/customer.exe");
  private static final String ESCAPED_AMPERSAND = "amp;";

  private CustomerScript() {}

  /** Tells whether {@code url} leads to the script, however its path is escaped. */
  static boolean serves(Url url) {
    if (!url.isHttp()) {
      return false;
    }
    String path = PercentDecoding.decode(url.path());
    return NAMES.stream().anyMatch(name -> Ascii.endsWithIgnoreCase(path, name));
  }

  /** Tells whether {@code url} asks the script for this action, perhaps among others. */
  static boolean asksFor(String action, Url url) {
    return url.query().isPresent()
        && serves(url)
        && url.queryParameters().stream()
            .filter(parameter -> isNamed("action", parameter))
            .anyMatch(parameter -> Ascii.equalsIgnoreCase(parameter.value(), action));
  }

  /** Returns the first value of a parameter that is not empty. */
  static Optional<String> value(String name, Url url) {
    return url.queryParameters().stream()
        .filter(parameter -> isNamed(name, parameter))
        .map(QueryParameter::value)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** An ampersand that was escaped too often (&amp;amp;amp;) leaves its rest in the name. */
  private static boolean isNamed(String name, QueryParameter parameter) {
    String text = parameter.name();
    int start = 0;
    while (Ascii.startsWithIgnoreCase(text, start, ESCAPED_AMPERSAND)) {
      start += ESCAPED_AMPERSAND.length();
    }
    return text.length() - start == name.length() && Ascii.startsWithIgnoreCase(text, start, name);
  }
}
