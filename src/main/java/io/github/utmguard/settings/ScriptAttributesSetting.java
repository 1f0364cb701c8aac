package io.github.utmguard.settings;

import io.github.utmguard.settings.GivenValue.Pair;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the script's further attributes: any that HTML and XHTML read alike and that let it run.
 */
final class ScriptAttributesSetting {
  /** A Name of XML 1.0 without a colon, in ASCII; HTML allows more. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9._-]*");

  /** Characters that no reference can stand for, in HTML (13.2.5.84) or in XML 1.0 (Char). */
  private static final Pattern NO_VALUE =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uD800-\\uDFFF\\uFFFE\\uFFFF]");

  private final RawSettings raw;

  ScriptAttributesSetting(RawSettings raw) {
    this.raw = raw;
  }

  /** The attributes in the order given, their names in lower case as HTML reads them. */
  Map<String, String> read() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Pair pair : raw.pairs(Setting.SCRIPT_ATTRIBUTES).orElse(List.of())) {
      String name = pair.name().toLowerCase(Locale.ROOT);
      if (!NAME.matcher(pair.name()).matches()) {
        throw refusal(Quoted.of(pair.name()) + " is no attribute name in both HTML and XHTML");
      }
      problem(name)
          .ifPresent(
              problem -> {
                throw refusal("the attribute '" + name + "' is not taken: " + problem);
              });
      if (NO_VALUE.matcher(pair.value()).find()) {
        throw refusal("the value of '" + name + "' holds a control character");
      }
      if (attributes.put(name, pair.value()) != null) {
        throw refusal("the attribute '" + name + "' is given twice (upper and lower case are one)");
      }
    }
    if (attributes.containsKey("integrity") && !attributes.containsKey("crossorigin")) {
      throw refusal(
          "'integrity' needs 'crossorigin' (anonymous) beside it, or browsers do not run the script");
    }
    return Collections.unmodifiableMap(attributes);
  }

  private static Optional<String> problem(String name) {
    return switch (name) {
      case "src" -> Optional.of("the address is given by scriptUrl, or customerId and host");
      case "nomodule" -> Optional.of("no browser of today would run the script");
      case "language", "for", "event" ->
          Optional.of("it is obsolete, and can keep the script from running");
      case "xmlns" -> Optional.of("it would change what the element is in XHTML");
      default ->
          name.startsWith("on")
              ? Optional.of("event handlers do not belong into the tag")
              : Optional.empty();
    };
  }

  private InvalidSettingException refusal(String problem) {
    return raw.refusal(Setting.SCRIPT_ATTRIBUTES, problem);
  }
}
