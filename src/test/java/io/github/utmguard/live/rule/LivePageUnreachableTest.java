package io.github.utmguard.live.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LivePageUnreachableTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return LiveFixtures.in("live-page-unreachable")
        .expect(
            """
            bad-elsewhere.http | /shop.html | 1:1 | -
            bad-error-page.http | /404.html | 1:1 | -
            bad-forbidden.http | / | 1:1 | -
            bad-in-the-sitemap.http | /gone | 1:1 | -
            bad-missing.http | /old/page.html | 1:1 | -
            bad-plain-text.http | /about.html | 1:1 | -
            bad-redirect-loop.http | /about.html | 1:1 | -
            bad-server-error.http | /about.html | 1:1 | -
            bad-start-page-as-download.http | / | 1:1 | -
            """);
  }
}
