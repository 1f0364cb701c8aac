package io.github.utmguard.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a script's type says of its content (HTML standard, 4.12.1.1, "prepare the script"). */
public enum ScriptType {
  CLASSIC,
  MODULE,
  DATA;

  /** WHATWG MIME Sniffing, "JavaScript MIME type essence match". */
  private static final Set<String> JAVASCRIPT =
      Set.of(
          "application/ecmascript",
          "application/javascript",
          "application/x-ecmascript",
          "application/x-javascript",
          "text/ecmascript",
          "text/javascript",
          "text/javascript1.0",
          "text/javascript1.1",
          "text/javascript1.2",
          "text/javascript1.3",
          "text/javascript1.4",
          "text/javascript1.5",
          "text/jscript",
          "text/livescript",
          "text/x-ecmascript",
          "text/x-javascript");

  /** The type by the attributes {@code type} and, where that is missing, {@code language}. */
  public static ScriptType of(Optional<String> type, Optional<String> language) {
    if (type.isEmpty() && language.filter(name -> !name.isEmpty()).isPresent()) {
      return classic("text/" + language.orElseThrow());
    }
    if (type.isEmpty() || type.orElseThrow().isEmpty()) {
      return CLASSIC;
    }
    String name = type.orElseThrow().strip();
    return name.equalsIgnoreCase("module") ? MODULE : classic(name);
  }

  /** True for the type of a script, without parameters, in any case. */
  public static boolean isJavaScript(String mimeType) {
    return JAVASCRIPT.contains(mimeType.toLowerCase(Locale.ROOT));
  }

  private static ScriptType classic(String mimeType) {
    return isJavaScript(mimeType) ? CLASSIC : DATA;
  }
}
