package io.github.utmguard.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TagMissingTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("tag-missing")
        .expect(
            """
            bad-code-sample.html | 3:7 | -
            bad-comment.html | 3:7 | -
            bad-data-src.html | 3:7 | -
            bad-frameset.html | 3:7 | -
            bad-head-left-out.html | 3:1 | -
            bad-in-query.html | 3:7 | -
            bad-in-string.html | 3:7 | -
            bad-in-text-template.html | 3:7 | -
            bad-inline-loader.html | 3:7 | -
            bad-invalid-address.html | 3:7 | -
            bad-longer-name.html | 3:7 | -
            bad-noframes.html | 3:7 | -
            bad-noscript-in-body.html | 3:7 | -
            bad-noscript.html | 3:7 | -
            bad-only-doctype.html | 2:1 | -
            bad-own-script-absolute.html | 3:7 | -
            bad-own-script.html | 3:7 | -
            bad-path-after-script.html | 3:7 | -
            bad-plain.html | 3:7 | -
            bad-prefix-in-html.html | 3:7 | -
            bad-preload.html | 3:7 | -
            bad-second-head.html | 4:33 | -
            bad-srcdoc.html | 3:7 | -
            bad-svg-script.html | 3:7 | -
            bad-template.html | 3:7 | -
            bad-textarea.html | 3:7 | -
            bad-title.html | 3:7 | -
            bad-utf-16.html | 3:7 | -
            bad-xhtml-other-namespace.xhtml | 3:7 | -
            bad-xhtml.xhtml | 3:7 | -
            good-other-host.html | 3:20 | https://crm.acme.example/cs/javascript/utm.js | tag-mismatch
            good-percent-encoded-path.html | 3:20 | https://online4.superoffice.com/Cust12345/%63s/java%73cript/utm%2Ejs | tag-mismatch
            good-shadow-root.html | 7:51 | @tag | tag-misplaced
            good-upper-case-path.html | 3:20 | HTTPS://ONLINE4.SUPEROFFICE.COM/CUST12345/CS/JavaScript/UTM.js | tag-mismatch
            """);
  }
}
