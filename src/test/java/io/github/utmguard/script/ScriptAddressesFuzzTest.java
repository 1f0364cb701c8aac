package io.github.utmguard.script;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.utmguard.Prompt;
import java.util.List;
import org.junit.jupiter.api.Timeout;

/** Whatever a script is, what is found in it stands in it; escapes hide no address. */
@Timeout(60)
class ScriptAddressesFuzzTest {
  private static final String START = "location.href='";

  @DictionaryFile(resourcePath = "/io/github/utmguard/script/script.dict")
  @FuzzTest
  void whatIsFoundStandsInTheScript(byte[] data) {
    Prompt prompt = new Prompt();
    String text = new String(data, UTF_8);
    check(text, ScriptAddresses.find(text, Forms.IS_FORM));
    check(text, ScriptAddresses.findInHandler(text, Forms.IS_FORM));
    check(text, DataAddresses.find(text, Forms.IS_FORM));
    String script = START + escaped(data) + "';";
    ScriptAddress expected =
        new ScriptAddress(
            START.length(), script.length() - START.length() - "';".length(), Forms.FORM, true);
    assertEquals(List.of(expected), ScriptAddresses.find(script, Forms.IS_FORM), script);
    prompt.check();
  }

  private static void check(String text, List<ScriptAddress> found) {
    int last = 0;
    for (ScriptAddress address : found) {
      assertTrue(address.offset() >= last, "in order");
      assertTrue(address.length() > 0, "of some length");
      assertTrue(address.offset() + address.length() <= text.length(), "within the script");
      last = address.offset();
    }
  }

  /**
   * A form's address, each character written in the way that the data says; a line that goes on
   * before the first one would be no part of it.
   */
  private static String escaped(byte[] data) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Forms.FORM.length(); i++) {
      char c = Forms.FORM.charAt(i);
      text.append(
          switch (i < data.length ? data[i] & 7 : 0) {
            case 1 -> "\\u%04x".formatted((int) c);
            case 2 -> "\\x%02X".formatted((int) c);
            case 3 -> "\\u{%x}".formatted((int) c);
            case 4 -> i == 0 ? "" + c : "\\\n" + c;
            case 5 -> "\\%03o".formatted((int) c);
            case 6 -> c == '/' || c == '?' || c == '=' || c == '.' ? "\\" + c : "" + c;
            default -> "" + c;
          });
    }
    return text.toString();
  }
}
