package io.github.utmguard.check;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.settings.AcceptedFindings;
import io.github.utmguard.settings.CampaignPolicy;
import io.github.utmguard.settings.CampaignSettings;
import io.github.utmguard.settings.ExistingTag;
import io.github.utmguard.settings.FailOn;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.settings.VerifySettings;
import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sites of real files, and settings to check them by. */
public final class Sites {
  static final String ADDRESS = "https://online4.superoffice.com/Cust12345/CS/javascript/utm.js";
  public static final TrackingTag TAG = new TrackingTag(Url.parse(ADDRESS).orElseThrow(), Map.of());
  static final String FORM =
      "https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=";

  private Sites() {}

  public static SiteSettings settings(Path site, Optional<TrackingTag> tag, int threads) {
    return settings(site, tag, threads, ExistingTag.REPLACE, Map.of());
  }

  public static SiteSettings settings(
      Path site,
      Optional<TrackingTag> tag,
      int threads,
      ExistingTag existing,
      Map<String, Optional<Severity>> severities) {
    return new SiteSettings(
        site,
        List.of("**/*.html", "**/*.xhtml"),
        List.of(),
        tag,
        existing,
        false,
        true,
        threads,
        FailOn.ERROR,
        severities,
        Set.of(),
        Optional.empty(),
        site.resolve("../report"),
        Set.of(),
        CampaignPolicy.DEFAULT,
        new AcceptedFindings(Optional.empty(), false, LocalDate.of(2026, 11, 24)),
        CampaignSettings.defaults(site),
        VerifySettings.DEFAULT,
        List.of(),
        Locale.ENGLISH);
  }

  static void write(Path site, String path, String content) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  /** A page with this tag, perhaps empty, and body. */
  static String page(String tag, String body) {
    return "<!DOCTYPE html>\n<html><head>" + tag + "<title>x</title></head><body>" + body;
  }

  static List<String> lines(CheckResult result) {
    return result.findings().stream().map(Sites::line).toList();
  }

  private static String line(Finding finding) {
    return finding.rule()
        + " "
        + finding.location().page()
        + ":"
        + finding.location().line()
        + ":"
        + finding.location().column();
  }
}
