package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.landing.Landing;
import io.github.utmguard.campaign.landing.Landings;
import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.link.LinkBuilder;
import io.github.utmguard.campaign.link.LinkRefusedException;
import io.github.utmguard.campaign.material.MaterialLink;
import io.github.utmguard.campaign.sheet.CampaignEntries;
import io.github.utmguard.campaign.sheet.CampaignEntry;
import io.github.utmguard.campaign.sheet.CampaignSheet;
import io.github.utmguard.campaign.sheet.InvalidSheetException;
import io.github.utmguard.campaign.sheet.SheetReader;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.rule.RuleCatalogue;
import io.github.utmguard.url.HostedForm;
import io.github.utmguard.url.Url;
import io.github.utmguard.utm.UtmPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The campaigns of an example company, whose site is {@code https://acme.example/}. */
public final class ExampleCampaigns {
  public static final Path ROOT = Path.of("src/test/resources/campaigns");
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final Url SITE = Url.parse("https://acme.example/").orElseThrow();

  private UtmPolicy policy = UtmPolicy.DEFAULT;
  private Optional<CampaignSheet> sheet = Optional.empty();
  private final List<MaterialLink> materials = new ArrayList<>();

  /** The sheet that materials are held against, where a test has none of its own. */
  public ExampleCampaigns usualSheet() throws IOException {
    return sheet("campaigns.csv", Files.readString(ROOT.resolve("campaigns.csv")));
  }

  public ExampleCampaigns sheet(String path, String text) {
    try {
      sheet = Optional.of(SheetReader.read(text.getBytes(StandardCharsets.UTF_8), path));
    } catch (InvalidSheetException e) {
      throw new AssertionError(e.mistakes().toString(), e);
    }
    return this;
  }

  public ExampleCampaigns policy(UtmPolicy newPolicy) {
    policy = newPolicy;
    return this;
  }

  /** Adds the links of a newsletter. */
  public ExampleCampaigns newsletter(String path, String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher link = Pattern.compile("href=\"([^\"]+)\"").matcher(lines.get(i));
      while (link.find()) {
        String written = link.group(1).replace("&amp;", "&");
        Url url = Url.parse(written).orElseThrow();
        boolean hosted = HostedForm.of(url, Set.of()).isPresent();
        materials.add(new MaterialLink(path, i + 1, link.start(1) + 1, written, url, hosted));
      }
    }
    return this;
  }

  public Campaigns campaigns() {
    List<BuiltLink> links = new ArrayList<>();
    for (CampaignEntry entry : sheet.map(CampaignEntries::of).orElse(List.of())) {
      try {
        links.add(new LinkBuilder(Optional.of(SITE)).build(entry));
      } catch (LinkRefusedException e) {
        throw new AssertionError(entry.toString(), e);
      }
    }
    return new Campaigns(sheet, links, Optional.of(landings(links)), materials, policy, TODAY);
  }

  /** What all rules find. */
  public List<Finding> findings() {
    Map<String, Severity> severities = new HashMap<>();
    RuleCatalogue.all().forEach(rule -> severities.put(rule.id(), rule.severity()));
    return CampaignCatalogue.check(campaigns(), any -> true).stream()
        .map(found -> found.finding(severities.get(found.rule())))
        .toList();
  }

  private static Landings landings(List<BuiltLink> links) {
    Map<String, Landing> known = new HashMap<>();
    for (BuiltLink link : links) {
      String href = link.landingPage().href();
      known.put(href.replaceAll("#.*", ""), landing(link.landingPage()));
    }
    return new Landings(known, 0);
  }

  private static Landing landing(Url url) {
    String host = url.host().orElse("");
    if (HostedForm.of(url, Set.of()).isPresent()) {
      return new Landing.HostedForm();
    }
    if (!host.endsWith("acme.example")) {
      return new Landing.Foreign();
    }
    if (!host.equals("acme.example")) {
      return new Landing.OwnElsewhere();
    }
    Optional<List<String>> way = Optional.of(List.of("signup.html"));
    return switch (url.path()) {
      case "/", "/webinar.html", "/signup.html" -> new Landing.Page(url.path(), true, way, 0);
      case "/thanks.html" -> new Landing.Page("thanks.html", true, Optional.empty(), 0);
      case "/partners.html" -> new Landing.Page("partners.html", true, Optional.empty(), 1);
      case "/old.html" -> new Landing.Page("old.html", false, way, 0);
      case "/guide.pdf" -> new Landing.OtherFile("guide.pdf");
      case "/go" -> new Landing.Redirected("_redirects");
      default -> new Landing.Missing(Optional.of("signup.html"));
    };
  }
}
