package io.github.utmguard.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.settings.ExistingTag;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words on a page that accept nothing are told of, the reason why first. */
class AllowedOnPageTest {
  private static final String LINK = "<a href='" + Sites.FORM + "1'>x</a>";

  @TempDir Path site;

  private List<String> found(String body, Map<String, Optional<Severity>> severities)
      throws Exception {
    Sites.write(site, "a.html", Sites.page(Sites.TAG.html(), body));
    return new SiteChecker(
            Sites.settings(site, Optional.of(Sites.TAG), 1, ExistingTag.REPLACE, severities))
        .check().findings().stream().map(Finding::message).map(any -> any.key()).toList();
  }

  private List<String> found(String body) throws Exception {
    return found(body, Map.of());
  }

  @Test
  void eachHasItsOwnWords() throws Exception {
    assertEquals(
        List.of(
            "suppression-unused.unknown-rule",
            "suppression-unused.itself",
            "suppression-unused.page",
            "suppression-unused.no-reason",
            "hosted-form-link.message"),
        found(
            "<!-- utm-allow hosted-link: a --><!-- utm-allow suppression-unused: b -->"
                + "<!-- utm-allow hosted-form-link: c --><p></p>"
                + "<p data-utm-allow='hosted-form-link:'>"
                + LINK));
  }

  @Test
  void oneThatAcceptsSomethingIsUsed() throws Exception {
    assertEquals(List.of(), found("<p data-utm-allow='hosted-form-link: agreed'>" + LINK));
    assertEquals(
        List.of("hosted-form-link.message", "suppression-unused.page"),
        found(LINK + "<p data-utm-allow='hosted-form-link: agreed'>"));
    assertEquals(
        List.of("suppression-unused.page", "hosted-form-link.message"),
        found("<p data-utm-allow='hosted-form-frame: agreed'>" + LINK));
  }

  @Test
  void nothingIsSaidOfRulesThatAreOff() throws Exception {
    String unused = "<p data-utm-allow='hosted-form-frame: agreed'>";
    assertEquals(List.of(), found(unused, Map.of("hosted-form-frame", Optional.empty())));
    assertEquals(List.of(), found(unused, Map.of("suppression-unused", Optional.empty())));
  }
}
