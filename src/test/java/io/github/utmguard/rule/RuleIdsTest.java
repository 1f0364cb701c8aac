package io.github.utmguard.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The names that settings, reports and the documentation know the rules by. */
class RuleIdsTest {

  @Test
  void areUniqueAndLowerCase() {
    List<String> ids = RuleCatalogue.all().stream().map(RuleCatalogue.Entry::id).toList();
    assertEquals(new HashSet<>(ids).size(), ids.size(), ids.toString());
    for (String id : ids) {
      assertTrue(id.matches("[a-z]+(-[a-z]+)+"), id);
    }
  }
}
