package io.github.utmguard.settings;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** Words what is wrong with a file's JSON for who wrote it, not for who programs the parser. */
public final class JsonMistake {
  private JsonMistake() {}

  /** What is wrong, without a full stop. */
  public static String of(JsonProcessingException mistake) {
    if (mistake instanceof JsonEOFException) {
      return "the file ends too early: a quotation mark, ']' or '}' is missing";
    }
    String said = mistake.getOriginalMessage();
    if (said.contains("ALLOW_COMMENTS") || said.startsWith("Unexpected character ('#'")) {
      return "JSON has no comments";
    }
    if (said.startsWith("Unexpected character") && said.contains("to start field name")) {
      return "a name in double quotation marks must stand here (or is there a comma too many?)";
    }
    // What follows names the parser's own switches and objects.
    int end = said.length();
    for (String own :
        new String[] {" (start marker", " (not recognized", ": enable `", " [Source"}) {
      int at = said.indexOf(own);
      end = at < 0 ? end : Math.min(end, at);
    }
    return said.substring(0, end);
  }

  /** A place as {@code :line:column}, both from 1; of an empty file the parser says column 0. */
  public static String place(JsonLocation location) {
    return ":" + Math.max(1, location.getLineNr()) + ":" + Math.max(1, location.getColumnNr());
  }
}
