package io.github.utmguard.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TagMisplacedTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("tag-misplaced")
        .expect(
            """
            bad-after-html.html | 10:14 | @tag
            bad-after-inline-script.html | 4:14 | @tag
            bad-after-module.html | 4:14 | @tag
            bad-after-script-and-meta.html | 5:14 | @tag
            bad-after-script-file.html | 4:14 | @tag
            bad-after-svg-looking-script.html | 4:14 | @tag
            bad-body.html | 8:14 | @tag
            bad-head-ended-by-image.html | 4:14 | @tag
            bad-head-ended-by-text.html | 5:14 | @tag
            bad-shadow-root.html | 7:51 | @tag
            bad-xhtml.xhtml | 4:31 | @tag
            good-after-charset.html | 4:14 | @tag | tag-not-first
            good-after-data.html | 4:14 | @tag | tag-not-first
            good-after-noscript.html | 4:14 | @tag | tag-not-first
            good-after-template.html | 4:14 | @tag | tag-not-first
            good-between-head-and-body.html | 4:14 | @tag | tag-not-first
            """);
  }
}
