package io.github.utmguard.settings;

import io.github.utmguard.url.Url;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes complete, checked settings of the given ones. */
public final class SettingsResolver {
  /** The patterns of pages where none are given. */
  public static final List<String> PAGES = List.of("**/*.html", "**/*.htm", "**/*.xhtml");

  private static final List<String> FORMATS = List.of("html", "json", "sarif", "junit");
  private static final Set<String> DEFAULT_FORMATS = Set.of("html", "json", "sarif");

  /** Far more than helps; a number beyond it is a slip, and would exhaust the machine. */
  private static final int MOST_THREADS = 1024;

  private final RawSettings raw;
  private final Defaults defaults;
  private final SingleValues values;

  private SettingsResolver(RawSettings raw, Defaults defaults) {
    this.raw = raw;
    this.defaults = defaults;
    this.values = new SingleValues(raw, defaults.basedir());
  }

  /**
   * Checks every given value, and completes them by the defaults. Reads no file.
   *
   * @param raw the given values
   * @param defaults what the build provides
   * @param knownRules the ids of all rules
   * @return the settings
   * @throws InvalidSettingException if a value is wrong, or the site's directory is not known
   */
  public static SiteSettings resolve(RawSettings raw, Defaults defaults, Set<String> knownRules) {
    SettingsResolver resolver = new SettingsResolver(raw, defaults);
    resolver.refusePlaceholders();
    SingleValues values = resolver.values;
    return new SiteSettings(
        resolver.siteDirectory(),
        new PatternSetting(raw, Setting.INCLUDES).read(PAGES),
        new PatternSetting(raw, Setting.EXCLUDES).read(List.of()),
        new TagSetting(raw).read(),
        values.choice(Setting.EXISTING, ExistingTag.class, ExistingTag.REPLACE),
        values.isOn(Setting.DRY_RUN, false),
        values.isOn(Setting.FAIL_IF_NO_PAGES, true),
        values.number(Setting.THREADS, MOST_THREADS).orElse(defaults.processors()),
        values.choice(Setting.FAIL_ON, FailOn.class, FailOn.ERROR),
        new RulesSetting(raw, knownRules).read(),
        new HostSetting(raw, Setting.HOSTED_FORM_HOSTS).readHosts(),
        resolver.siteUrl(),
        values.path(Setting.REPORT_DIRECTORY).orElse(defaults.reportDirectory()),
        resolver.reportFormats(),
        resolver.campaignPolicy(),
        resolver.accepted(knownRules),
        new CampaignsSetting(raw, defaults.basedir()).read(),
        new VerifySetting(raw, defaults.basedir()).read(),
        values.paths(Setting.SOURCE_DIRECTORIES),
        new LocaleSetting(raw).read().orElse(defaults.locale()));
  }

  /** Maven leaves an expression as it is where the property has no value. */
  private void refusePlaceholders() {
    for (Setting setting : Setting.values()) {
      if (raw.text(setting).filter(text -> text.contains("${")).isPresent()) {
        throw raw.refusal(
            setting,
            Quoted.of(raw.text(setting).orElseThrow())
                + " still holds a ${...} that Maven did not replace: the property has no value here");
      }
    }
  }

  private Path siteDirectory() {
    return values
        .path(Setting.SITE_DIRECTORY)
        .or(defaults::siteDirectory)
        .or(() -> new SingleLinkSetting(raw).read().map(needsNoSite -> defaults.basedir()))
        .orElseThrow(
            () ->
                raw.refusal(
                    Setting.SITE_DIRECTORY,
                    "it is missing, and without a POM nothing else tells where the site is;"
                        + " name its folder: -Dutm.siteDirectory=public"));
  }

  private Optional<Url> siteUrl() {
    Optional<String> given = raw.text(Setting.SITE_URL);
    Optional<Url> url = given.or(defaults::siteUrl).flatMap(Url::parse).filter(Url::isHttp);
    if (given.isPresent() && url.isEmpty()) {
      throw raw.refusal(
          Setting.SITE_URL, Quoted.of(given.get()) + " is no absolute http or https address");
    }
    return url;
  }

  private Set<String> reportFormats() {
    Set<String> formats = new LinkedHashSet<>();
    for (String item : raw.items(Setting.REPORT_FORMATS).orElse(List.of())) {
      String format = item.toLowerCase(Locale.ROOT);
      if (!FORMATS.contains(format)) {
        throw raw.refusal(
            Setting.REPORT_FORMATS,
            "there is no format " + Quoted.of(item) + ", only " + String.join(", ", FORMATS));
      }
      formats.add(format);
    }
    return raw.items(Setting.REPORT_FORMATS).isPresent() ? Set.copyOf(formats) : DEFAULT_FORMATS;
  }

  private CampaignPolicy campaignPolicy() {
    return new CampaignPolicy(
        new UtmPolicySetting(raw).read(),
        new PatternSetting(raw, Setting.INTERNAL_CAMPAIGN_LINKS).read(List.of()),
        new HostSetting(raw, Setting.OWN_HOSTS).readHosts());
  }

  private AcceptedFindings accepted(Set<String> knownRules) {
    Path basedir = defaults.basedir();
    Optional<BaselineFile> baseline =
        values
            .path(Setting.BASELINE)
            .map(
                file ->
                    new BaselineFile(
                        file,
                        Names.relative(basedir, file),
                        Names.relative(defaults.started(), file)));
    boolean update = values.isOn(Setting.UPDATE_BASELINE, false);
    if (update && baseline.isEmpty()) {
      throw raw.refusal(Setting.BASELINE, "updateBaseline is true, but no file is named to write");
    }
    return new AcceptedFindings(
        new SuppressionsSetting(raw, knownRules, defaults).read(),
        baseline,
        update,
        values.date(Setting.TODAY).orElse(defaults.today()));
  }
}
