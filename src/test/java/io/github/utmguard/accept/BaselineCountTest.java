package io.github.utmguard.accept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.finding.SourceLocation;
import io.github.utmguard.rule.Goal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BaselineCountTest {
  private static final Finding MENU = link("index.html", "src/site/site.xml", 11);

  private static Finding link(String page, String source, int line) {
    Message fix = Message.of("hosted-form.fix-unknown");
    return new Finding(
            "hosted-form-link",
            Severity.ERROR,
            new Location(page, 40, 9),
            Optional.of(AcceptingSite.FORM + "1"),
            Message.of("hosted-form-link.message"),
            fix)
        .withSource(new SourceLocation(source, line), fix);
  }

  private static int known(Finding... findings) {
    return new BaselineCount(Goal.CHECK, Baseline.of(Goal.CHECK, List.of(MENU)))
        .known(List.of(findings))
        .size();
  }

  @Test
  void aKnownMenuIsNotNewOnANewPage() {
    assertEquals(2, known(MENU, link("new.html", "src/site/site.xml", 11)));
  }

  @Test
  void whatIsWrittenElsewhereIsNew() {
    assertEquals(1, known(MENU, link("new.html", "src/site/markdown/new.md", 3)));
    assertEquals(1, known(MENU, link("new.html", "src/site/site.xml", 12)));
    assertEquals(1, known(MENU, MENU));
    assertEquals(0, known(link("new.html", "src/site/site.xml", 11)));
  }
}
