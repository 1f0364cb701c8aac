package io.github.utmguard.rule;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TagBlockedTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("tag-blocked")
        .expect(
            """
            bad-amp-bolt.html | 3:20 | @tag
            bad-amp-email.html | 3:20 | @tag
            bad-amp-upper-case.html | 3:20 | @tag
            bad-amp.html | 3:20 | @tag
            bad-csp-after-head.html | 5:14 | @tag
            bad-csp-character-references.html | 4:14 | @tag
            bad-csp-default-src.html | 4:14 | @tag
            bad-csp-directive-twice.html | 4:14 | @tag
            bad-csp-empty.html | 4:14 | @tag
            bad-csp-host-without-subdomain.html | 4:14 | @tag
            bad-csp-list.html | 4:14 | @tag
            bad-csp-nonce-missing.html | 4:14 | @tag
            bad-csp-nonce-wrong.html | 4:29 | @tag
            bad-csp-none.html | 4:14 | @tag
            bad-csp-other-host.html | 4:14 | @tag
            bad-csp-other-path.html | 4:14 | @tag
            bad-csp-script-src-elem.html | 4:14 | @tag
            bad-csp-self.html | 4:14 | @tag
            bad-csp-several.html | 5:14 | @tag
            bad-csp-strict-dynamic.html | 4:14 | @tag
            bad-csp-unsafe-inline.html | 4:14 | @tag
            bad-csp-upper-case.html | 4:14 | @tag
            bad-integrity.html | 3:104 | @tag
            bad-language.html | 3:40 | @tag
            bad-nomodule.html | 3:29 | @tag
            bad-type-misspelt.html | 3:42 | @tag
            bad-type-parameter.html | 3:58 | @tag
            bad-type-plain.html | 3:38 | @tag
            good-csp-body.html | 8:14 | @tag | tag-misplaced
            good-csp-elem-over-src.html | 4:14 | @tag | tag-not-first
            good-csp-host-without-scheme.html | 4:14 | @tag | tag-not-first
            good-csp-host.html | 4:14 | @tag | tag-not-first
            good-csp-integrity.html | 4:90 | @tag | tag-not-first
            good-csp-name.html | 4:14 | @tag | tag-not-first
            good-csp-nonce-strict-dynamic.html | 4:29 | @tag | tag-not-first
            good-csp-nonce.html | 4:29 | @tag | tag-not-first
            good-csp-noscript.html | 4:14 | @tag | tag-not-first
            good-csp-other-directives.html | 4:14 | @tag | tag-not-first
            good-csp-path.html | 4:14 | @tag | tag-not-first
            good-csp-report-only.html | 4:14 | @tag | tag-not-first
            good-csp-scheme.html | 4:14 | @tag | tag-not-first
            good-csp-several.html | 5:14 | @tag | tag-not-first
            good-csp-template.html | 4:14 | @tag | tag-not-first
            good-csp-wildcard.html | 4:14 | @tag | tag-not-first
            """);
  }

  /** A consent manager turns the type that is configured, and only that one, into a script. */
  @TestFactory
  Stream<DynamicTest> consentManager() throws Exception {
    return RuleFixtures.in("tag-blocked/consent")
        .withAttributes(Map.of("type", "text/plain"))
        .expect(
            """
            bad-other-type.html | 3:42 | @tag
            """);
  }
}
