package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.rule.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleDocumentationTest {

  static Set<String> rules() {
    return RuleCatalogue.ids();
  }

  /** GitHub serves a repository's site under its owner's name. */
  @Test
  void standsOnTheSiteOfTheProject() throws IOException {
    String url = Files.readString(Path.of("pom.xml")).replaceAll("(?s).*?<url>(.*?)</url>.*", "$1");
    assertEquals(
        url.replaceFirst("https://github.com/([^/]+)/(.+)", "https://$1.github.io/$2/"),
        RuleDocumentation.SITE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isThePageThatTheSiteRenders(String rule) {
    String path = RuleDocumentation.address(rule).substring(RuleDocumentation.SITE.length());
    Path source = Path.of("src/site/markdown", path.replace(".html", ".md"));
    assertTrue(Files.isRegularFile(source), source.toString());
  }

  /** A rule of no family would be explained by another one's words, and count in no step. */
  @ParameterizedTest
  @MethodSource("rules")
  void saysWhyItMatters(String rule) {
    String family = RuleDocumentation.why(rule).key().replace("report.why-", "");
    assertTrue(rule.startsWith(family + "-"), rule);
  }
}
