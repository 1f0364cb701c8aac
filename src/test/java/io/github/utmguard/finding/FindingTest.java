package io.github.utmguard.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static Finding finding(String rule, Location location, String url) {
    Optional<String> address = Optional.of(url).filter(any -> !any.isEmpty());
    return new Finding(rule, Severity.ERROR, location, address, Message.of("a"), Message.of("b"));
  }

  @Test
  void reportsAreInTheOrderOfPagesPlacesRulesAndAddresses() {
    List<Finding> ordered =
        List.of(
            finding("z", new Location("a.html", 1, 9), "z"),
            finding("z", new Location("a.html", 2, 1), "z"),
            finding("a", new Location("a.html", 2, 3), "z"),
            finding("b", new Location("a.html", 2, 3), ""),
            finding("b", new Location("a.html", 2, 3), "x"),
            finding("a", new Location("b.html", 1, 1), ""));
    List<Finding> mixed = new ArrayList<>(ordered);
    Collections.reverse(mixed);
    mixed.sort(Finding.ORDER);
    assertEquals(ordered, mixed);
  }

  @Test
  void aTracedFindingKeepsAllButItsFix() {
    Finding finding = finding("r", new Location("pom.xml", 7, 3), "u");
    Finding traced = finding.withSource(new SourceLocation("pom.xml", 7), Message.of("c"));
    assertEquals(finding.location(), traced.location());
    assertEquals(Message.of("c"), traced.fix());
    assertTrue(traced.isInSource());
    assertFalse(finding.isInSource());
    for (Location page : List.of(new Location("pom.xml", 8, 3), new Location("a.html", 7, 3))) {
      Finding elsewhere = finding("r", page, "u");
      assertFalse(elsewhere.withSource(traced.source().orElseThrow(), finding.fix()).isInSource());
    }
  }

  @Test
  void pagesOnServersAreKnownByTheirAddress() {
    assertTrue(new Location("https://acme.example/", 1, 1).isLive());
    assertTrue(new Location("http://localhost/", 1, 1).isLive());
    assertFalse(new Location("https.html", 1, 1).isLive());
  }

  @Test
  void aSuppressionCountsOnItsLastDay() {
    LocalDate last = LocalDate.of(2026, 11, 27);
    assertFalse(suppression(Optional.of(last)).isExpired(last));
    assertTrue(suppression(Optional.of(last)).isExpired(last.plusDays(1)));
    assertFalse(suppression(Optional.empty()).isExpired(last));
  }

  private static Suppression suppression(Optional<LocalDate> until) {
    return new Suppression(
        "r",
        Optional.empty(),
        Optional.empty(),
        "why",
        until,
        new Location("pom.xml", 1, 1),
        false);
  }

  @Test
  void severitiesAreNamedAsInSettings() {
    assertEquals("warning", Severity.WARNING.id());
  }
}
