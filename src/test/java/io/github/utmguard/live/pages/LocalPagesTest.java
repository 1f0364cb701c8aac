package io.github.utmguard.live.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.live.pages.PageList.Origin;
import io.github.utmguard.page.Policy;
import io.github.utmguard.site.SiteWalker;
import io.github.utmguard.site.TestSite;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPagesTest {
  private static final Policy POLICY =
      new Policy(Optional.empty(), Set.of(), Url.parse("https://www.acme.example/docs"));

  private static PageList list(TestSite site, int maxPages) throws IOException {
    SiteWalker walker = SiteWalker.of(site.root(), TestSite.DEFAULT_PATTERNS, false);
    return LivePages.ofLocalSite(walker, POLICY, maxPages);
  }

  private static TestSite site(Path directory) throws IOException {
    TestSite site = TestSite.in(directory);
    for (String path :
        List.of("api/a/index.html", "api/my-index.html", "index.html", "index.htm", "50%.html")) {
      site.file(path);
    }
    return site;
  }

  @Test
  void visitsWhatPeopleVisit(@TempDir Path directory) throws IOException {
    PageList list = list(site(directory), 100);
    assertEquals(Origin.LOCAL_SITE, list.origin());
    assertEquals(
        List.of(
            "50%.html https://www.acme.example/docs/50%25.html",
            "index.htm https://www.acme.example/docs/index.htm",
            "index.html https://www.acme.example/docs/",
            "api/my-index.html https://www.acme.example/docs/api/my-index.html",
            "api/a/index.html https://www.acme.example/docs/api/a/"),
        list.pages().stream().map(page -> page.localPath().orElse("") + " " + page.url()).toList());
    assertFalse(list.cutShort());
  }

  @Test
  void visitsThoseNearTheStartWhereThereAreTooMany(@TempDir Path directory) throws IOException {
    PageList list = list(site(directory), 3);
    assertEquals(3, list.pages().size());
    assertEquals("https://www.acme.example/docs/", list.pages().get(2).url().href());
    assertTrue(list.cutShort());
    assertEquals("live-pages.max-pages", list.notes().get(0).key());
  }
}
