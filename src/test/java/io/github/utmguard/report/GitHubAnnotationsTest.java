package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.CheckScope;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.finding.SourceLocation;
import io.github.utmguard.settings.FailOn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitHubAnnotationsTest {

  @Test
  void pointsAtThePageWhereTheSourceIsNotKnown() {
    String command = only("", Found.link("a,b:c%.html", 42, Found.FORM));
    assertTrue(
        command.startsWith(
            "::error file=target/site/a%2Cb%3Ac%25.html,line=42,col=14,title=hosted-form-link::This"
                + " leads from the site to a SuperOffice-hosted form"),
        command);
    assertTrue(command.contains("%0A       " + Found.EMBED), command);
  }

  @Test
  void pointsAtTheSourceInTheRepository() {
    Finding finding = Found.fragment("a.html");
    Finding sourced =
        finding.withSource(new SourceLocation("src/site/apt/a.apt", 8), finding.fix());
    String command = only("docs/", sourced);
    String start = "::notice file=docs/src/site/apt/a.apt,line=8,title=page-fragment::";
    assertTrue(command.startsWith(start), command);
  }

  @Test
  void pointsBesideTheFolderThatMavenWasStartedIn() {
    Finding finding = Found.fragment("a.html");
    SourceLocation source = new SourceLocation("../shop/pom.xml", 1);
    String command = only("code/parent/", finding.withSource(source, finding.fix()));
    assertTrue(command.startsWith("::notice file=code/shop/pom.xml,line=1,"), command);
    SiteReport beside = report("../shop/target/site", "parent/", Found.of(finding));
    String page = GitHubAnnotations.of(beside).get(0);
    assertTrue(page.startsWith("::notice file=shop/target/site/a.html,line=1,"), page);
  }

  @Test
  void ofEachKindThereAreNoMoreThanGitHubShowsAndTheLastCountsTheOthers() {
    Finding[] links =
        IntStream.range(0, 60)
            .mapToObj(i -> Found.link(i + ".html", 1, Found.FORM + i / 2))
            .toArray(Finding[]::new);
    List<String> commands = commands("", links);
    assertEquals(10, commands.size());
    assertEquals(
        "::error title=superoffice-utm::"
            + "Further findings, which are in the reports: 42, of 21 causes.",
        commands.get(9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::error::x",
        " \u2003\u00A0::add-mask::x",
        "a\n::error::x",
        "a\r::error::x",
        "a\u0085::error::x",
        "a\u2028::error::x",
        "##[add-mask]x",
        "a ##[error]x",
        "%0A::error::x",
      })
  void noTextOfAPageIsACommand(String hostile) {
    Finding finding =
        new Finding(
            "page-unreadable",
            Severity.ERROR,
            new Location(hostile, 1, 1),
            Optional.of(hostile),
            Message.of("hosted-form.fix", hostile),
            Message.of("hosted-form.fix", hostile));
    for (String site : List.of("target/site", ".")) {
      SiteReport report = report(site, "", Found.of(finding));
      List<String> commands = GitHubAnnotations.of(report);
      assertEquals(commands, RunnerCommands.in(String.join("\n", commands)));
      String file = commands.get(0).replaceFirst("^::error file=([^,:]*),line=1,col=1,.*", "$1");
      assertTrue(!file.contains("::") && !file.contains("%0A"), file);
      String console =
          String.join(
              "\n",
              new ConsoleReport(report.messages(), report.sitePrefix())
                  .blocks(report.result())
                  .get(0)
                  .lines());
      assertEquals(List.of(), RunnerCommands.in(console));
    }
  }

  private static String only(String base, Finding finding) {
    List<String> commands = commands(base, finding);
    assertEquals(1, commands.size());
    return commands.get(0);
  }

  private static List<String> commands(String base, Finding... findings) {
    return GitHubAnnotations.of(report("target/site", base, Found.of(findings)));
  }

  private static SiteReport report(String site, String base, CheckResult result) {
    return new SiteReport(
        site,
        result,
        new Messages(Locale.ENGLISH),
        "1.0",
        CheckScope.UNKNOWN,
        new SiteReport.Build(base, FailOn.ERROR));
  }
}
