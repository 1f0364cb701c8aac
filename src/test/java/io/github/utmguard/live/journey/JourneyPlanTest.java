package io.github.utmguard.live.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.url.Url;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The addresses that a journey makes of a campaign link. */
class JourneyPlanTest {
  private static final JourneyPlan PLAN =
      new JourneyPlan(
          Url.parse(
                  "https://acme.example/a?id=1%262&utm_source=sou+rce&utm_id=x&utm_medium=med#top")
              .orElseThrow(),
          Url.parse("https://online.superoffice.com/Cust1/cs/javascript/utm.js").orElseThrow(),
          List.of(),
          Set.of("www.acme.example"),
          Optional.empty(),
          Optional.empty());

  @Test
  void knowsWhatIsKeptOfIt() {
    assertEquals(Map.of("utm_source", "sou rce", "utm_medium", "med"), PLAN.values());
  }

  @Test
  void makesASecondCampaignOfTheSamePage() {
    assertEquals(
        "https://acme.example/a?id=1%262&utm_source=second_ecr+uos&utm_id=x&utm_medium=second_dem#top",
        PLAN.secondLanding().href());
    assertEquals(
        Map.of("utm_source", "second_ecr uos", "utm_medium", "second_dem"), PLAN.secondValues());
  }

  @Test
  void leavesOutTheCampaignAndNothingElse() {
    assertEquals("https://acme.example/a?id=1%262#top", PLAN.bareLanding().href());
  }

  @Test
  void countsTheLandingPagesHostAmongTheOwnOnes() {
    assertTrue(PLAN.isOwn(Url.parse("http://acme.example/").orElseThrow()));
    assertTrue(PLAN.isOwn(Url.parse("https://www.acme.example/x").orElseThrow()));
    assertTrue(!PLAN.isOwn(Url.parse("https://other.example/").orElseThrow()));
  }
}
