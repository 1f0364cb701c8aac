package io.github.utmguard.redirect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.utmguard.Prompt;
import java.util.List;
import org.junit.jupiter.api.Timeout;

/** Whatever stands in a redirect file, its places are right, and it hides no later rule. */
@Timeout(60)
class RedirectFileFuzzTest {
  private static final String FORM = "https://x.example/customer.fcgi?action=formFrame&formId=1";

  @DictionaryFile(resourcePath = "/io/github/utmguard/redirect/redirect.dict")
  @FuzzTest
  void everyRuleIsRead(byte[] data) {
    Prompt prompt = new Prompt();
    String text = new String(data, UTF_8);
    for (RedirectFile file : RedirectFile.values()) {
      for (Redirect redirect : file.read(text)) {
        assertTrue(redirect.offset() >= 0 && redirect.offset() <= text.length(), file.fileName());
      }
      RedirectRules.read(file, "/", text);
    }
    assertLastRuleIsRead(RedirectFile.UNDERSCORE_REDIRECTS, text + "\n/a " + FORM + " 302\n");
    if (!text.endsWith("\\") && !text.endsWith("\\\r")) {
      assertLastRuleIsRead(RedirectFile.HTACCESS, text + "\nRedirect 302 /a \"" + FORM + "\"\n");
    }
    prompt.check();
  }

  private static void assertLastRuleIsRead(RedirectFile file, String text) {
    List<Redirect> found = file.read(text);
    assertFalse(found.isEmpty(), file.fileName());
    assertEquals(new Redirect(text.lastIndexOf(FORM), FORM), found.get(found.size() - 1));
  }
}
