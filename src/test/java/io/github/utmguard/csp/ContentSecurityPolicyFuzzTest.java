package io.github.utmguard.csp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.utmguard.Prompt;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;

/** Any text is a policy; the first directive of a name counts, and more policies forbid more. */
@Timeout(60)
class ContentSecurityPolicyFuzzTest {
  private static final Optional<Origin> SITE = Optional.of(Origin.parse("https://acme.example"));
  private static final ExternalScript SCRIPT =
      new ExternalScript(
          ContentSecurityPolicyTest.address(
              "https://online4.superoffice.com/Cust1/cs/javascript/utm.js"),
          Optional.of("abc"),
          "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
          true);

  @DictionaryFile(resourcePath = "/io/github/utmguard/csp/csp.dict")
  @FuzzTest
  void anyTextIsAPolicy(byte[] data) {
    Prompt prompt = new Prompt();
    String text = new String(data, UTF_8);
    ContentSecurityPolicy policy = ContentSecurityPolicy.parse(text);
    for (Optional<Origin> self : List.of(SITE, Optional.<Origin>empty())) {
      policy.blockingDirective(SCRIPT, self).ifPresent(told -> assertTold(text, told));
      policy
          .frameBlockingDirective(SCRIPT.address(), self)
          .ifPresent(told -> assertTold(text, told));
    }
    assertFalse(allows("script-src-elem 'none';" + text));
    assertTrue(allows("script-src-elem *;" + text));
    assertEquals(allows(text), allows(text + "; img-src 'none'"));
    assertPoliciesIntersect(text);
    prompt.check();
  }

  private static void assertPoliciesIntersect(String text) {
    boolean all = true;
    for (String one : text.split(",", -1)) {
      all &= allows(one);
    }
    ContentSecurityPolicies policies = ContentSecurityPolicies.parse(text);
    assertEquals(all, policies.allowsScript(SCRIPT, SITE));
    ContentSecurityPolicies more = policies.and(ContentSecurityPolicies.parse("img-src 'none'"));
    assertEquals(all, more.allowsScript(SCRIPT, SITE));
  }

  /** What is told stands in the policy. */
  private static void assertTold(String policy, String told) {
    List<String> words = List.of(told.split(" ", -1));
    assertTrue(policy.toLowerCase(Locale.ROOT).contains(words.get(0)), told);
    words.subList(1, words.size()).forEach(word -> assertTrue(policy.contains(word), told));
  }

  private static boolean allows(String policy) {
    return ContentSecurityPolicy.parse(policy).allowsScript(SCRIPT, SITE);
  }
}
