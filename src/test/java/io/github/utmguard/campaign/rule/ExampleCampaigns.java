package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.landing.LandingChecker;
import io.github.utmguard.campaign.landing.Landings;
import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.link.LinkBuilder;
import io.github.utmguard.campaign.link.LinkRefusedException;
import io.github.utmguard.campaign.material.ExcludedLinks;
import io.github.utmguard.campaign.material.MaterialLink;
import io.github.utmguard.campaign.material.Materials;
import io.github.utmguard.campaign.material.OwnAddresses;
import io.github.utmguard.campaign.material.UnreadableMaterialException;
import io.github.utmguard.campaign.sheet.CampaignEntry;
import io.github.utmguard.campaign.sheet.CampaignSheet;
import io.github.utmguard.campaign.sheet.InvalidSheetException;
import io.github.utmguard.campaign.sheet.SheetReader;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.rule.RuleCatalogue;
import io.github.utmguard.settings.Defaults;
import io.github.utmguard.settings.RawSettings;
import io.github.utmguard.settings.Setting;
import io.github.utmguard.settings.SettingsResolver;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The campaigns of an example company, whose site is {@code https://acme.example/}. */
public final class ExampleCampaigns {
  public static final Path ROOT = Path.of("src/test/resources/campaigns");
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final Url SITE = Url.parse("https://acme.example/").orElseThrow();
  private static final Set<String> OWN_HOSTS = Set.of("blog.acme.example");

  private static final OwnAddresses OWN =
      new OwnAddresses() {
        @Override
        public boolean isOwn(Url url) {
          return OWN_HOSTS.contains(url.host().orElse("")) || url.host().equals(SITE.host());
        }

        @Override
        public boolean isHostedForm(Url url) {
          return HostedForm.of(url, Set.of()).isPresent();
        }
      };

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
  public ExampleCampaigns material(Path base, String file) {
    try {
      Materials reader = new Materials(base, OWN, new ExcludedLinks(List.of()));
      materials.addAll(reader.read(List.of(file)).links());
    } catch (UnreadableMaterialException e) {
      throw new AssertionError(file, e);
    }
    return this;
  }

  /** Adds links of a post, each on a line of its own. */
  public ExampleCampaigns links(List<String> written) {
    for (String link : written) {
      Url url = Url.parse(link).orElseThrow();
      int line = materials.size() + 1;
      materials.add(new MaterialLink("post.txt", line, 1, link, url, OWN.isHostedForm(url)));
    }
    return this;
  }

  public Campaigns campaigns() throws IOException, InterruptedException {
    List<BuiltLink> links = new ArrayList<>();
    for (CampaignEntry entry : sheet.map(CampaignSheet::entries).orElse(List.of())) {
      try {
        links.add(new LinkBuilder(Optional.of(SITE)).build(entry));
      } catch (LinkRefusedException e) {
        throw new AssertionError(entry.toString(), e);
      }
    }
    return new Campaigns(sheet, links, Optional.of(landings(links)), materials, policy, TODAY);
  }

  /** What all rules find. */
  public List<Finding> findings() throws IOException, InterruptedException {
    Map<String, Severity> severities = new HashMap<>();
    RuleCatalogue.all().forEach(rule -> severities.put(rule.id(), rule.severity()));
    return CampaignCatalogue.check(campaigns(), any -> true).stream()
        .map(found -> found.finding(severities.get(found.rule())))
        .toList();
  }

  /** What findings and their fixes say in English, each on lines of its own. */
  static String words(List<Finding> findings) {
    Messages messages = new Messages(Locale.ENGLISH);
    return String.join(
        "\n",
        findings.stream()
            .map(any -> messages.text(any.message()) + "\n" + messages.text(any.fix()))
            .toList());
  }

  private static Landings landings(List<BuiltLink> links) throws IOException, InterruptedException {
    RawSettings given =
        RawSettings.builder()
            .text(
                Setting.SCRIPT_URL,
                "https://online4.superoffice.com/Cust12345/cs/javascript/utm.js")
            .items(Setting.OWN_HOSTS, List.copyOf(OWN_HOSTS))
            .build();
    Path site = ROOT.resolve("site").toAbsolutePath();
    Defaults defaults =
        new Defaults(
            site, Optional.of(site), Optional.of(SITE.href()), site, TODAY, Locale.ENGLISH, 1);
    return new LandingChecker(SettingsResolver.resolve(given, defaults, RuleCatalogue.ids()))
        .check(links.stream().map(BuiltLink::landingPage).toList());
  }
}
