package io.github.utmguard.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The names that settings, reports and the documentation know the rules by. */
class RuleIdsTest {

  @Test
  void areUniqueAndLowerCase() {
    List<String> ids = ids(RuleCatalogue.all());
    assertEquals(new HashSet<>(ids).size(), ids.size(), ids.toString());
    for (String id : ids) {
      assertTrue(id.matches("[a-z]+(-[a-z]+)+"), id);
    }
  }

  /** A piece of a page leads visitors somewhere, but needs no tag. */
  @Test
  void aboutLinksHoldForAPieceOfAPage() {
    List<String> links = ids(RuleCatalogue.linkRules());
    assertTrue(links.containsAll(List.of("hosted-form-link", "utm-naming")), links.toString());
    assertFalse(links.contains("embedded-form-untracked"), links.toString());
    assertTrue(ids(RuleCatalogue.campaignRules()).contains("campaign-expired"));
    assertTrue(ids(RuleCatalogue.liveRules()).contains("live-host-moved"));
  }

  private static List<String> ids(List<RuleCatalogue.Entry> rules) {
    return rules.stream().map(RuleCatalogue.Entry::id).toList();
  }
}
