package io.github.utmguard.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PageFragmentTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("page-fragment")
        .expect(
            """
            bad-comment-only.html | 1:1 | -
            bad-empty.html | 1:1 | -
            bad-include.html | 1:1 | -
            bad-json.html | 1:1 | -
            bad-link.html | 1:1 | -
            bad-link.html | 1:13 | @form | hosted-form-link
            bad-link.xhtml | 1:1 | -
            bad-link.xhtml | 1:55 | @form | hosted-form-link
            bad-embed.html | 1:1 | -
            bad-script-only.html | 1:1 | -
            bad-text.html | 1:1 | -
            bad-title-only.html | 1:1 | -
            bad-xhtml-other-root.xhtml | 1:1 | -
            good-body-only.html | 1:1 | - | tag-missing
            good-doctype-only.html | 1:16 | - | tag-missing
            good-frameset-only.html | 1:1 | - | tag-missing
            good-head-only.html | 1:7 | - | tag-missing
            good-html-only.html | 1:7 | - | tag-missing
            good-stray-text.html | 1:1 | - | tag-missing
            """);
  }
}
