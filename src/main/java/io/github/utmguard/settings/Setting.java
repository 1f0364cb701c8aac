package io.github.utmguard.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A parameter that people give: its name in a POM and in the configuration file. */
public enum Setting {
  SITE_DIRECTORY("siteDirectory", Kind.PATH, "public"),
  INCLUDES("includes", Kind.LIST, "**/*.html, **/*.htm, **/*.xhtml"),
  EXCLUDES("excludes", Kind.LIST, "print/**, **/search.html"),
  SCRIPT_URL(
      "scriptUrl", Kind.TEXT, "https://online4.superoffice.com/Cust12345/cs/javascript/utm.js"),
  CUSTOMER_ID("customerId", Kind.TEXT, "Cust12345"),
  HOST("host", Kind.TEXT, "online4.superoffice.com"),
  SCRIPT_ATTRIBUTES(
      "scriptAttributes",
      Kind.TABLE,
      "<scriptAttributes><data-cookieconsent>statistics</data-cookieconsent></scriptAttributes>"
          + " in a POM, {\"data-cookieconsent\": \"statistics\"} in JSON"),
  EXISTING("existing", Kind.TEXT, "replace, keep or fail"),
  DRY_RUN("dryRun", Kind.SWITCH, "true or false"),
  FAIL_IF_NO_PAGES("failIfNoPages", Kind.SWITCH, "true or false"),
  THREADS("threads", Kind.NUMBER, "4"),
  FAIL_ON("failOn", Kind.TEXT, "error, warning or never"),
  RULES("rules", Kind.PAIRS, "hosted-form-frame:off,tag-not-first:error"),
  HOSTED_FORM_HOSTS("hostedFormHosts", Kind.LIST, "forms.example.com, signup.example.com"),
  SITE_URL("siteUrl", Kind.TEXT, "https://www.example.com/"),
  OWN_HOSTS("ownHosts", Kind.LIST, "www.example.com, blog.example.com"),
  REQUIRED_PARAMETERS("requiredParameters", Kind.LIST, "utm_source, utm_medium, utm_campaign"),
  INTERNAL_CAMPAIGN_LINKS("internalCampaignLinks", Kind.LIST, "blog/**"),
  SEPARATOR("separator", Kind.TEXT, "_ or -"),
  SOURCES("sources", Kind.LIST, "linkedin, facebook, newsletter"),
  MEDIUMS("mediums", Kind.LIST, "email, social, cpc"),
  CAMPAIGN_PATTERN("campaignPattern", Kind.TEXT, "[a-z]+(_[a-z0-9]+)*"),
  CAMPAIGNS("campaigns", Kind.PATH, "src/site/campaigns.csv"),
  MATERIALS("materials", Kind.LIST, "newsletters, posts/*.md"),
  EXCLUDED_LINKS("excludedLinks", Kind.LIST, "*/unsubscribe*, */privacy*"),
  SHEET_URL(
      "sheetUrl", Kind.TEXT, "https://github.com/example/site/edit/main/src/site/campaigns.csv"),
  PUBLISH_LINKS("publishLinks", Kind.TEXT, "internal/campaign-links.html"),
  FIX_CAMPAIGNS("fixCampaigns", Kind.SWITCH, "true or false"),
  LINK("link", Kind.TEXT, "\"https://www.example.com/?utm_source=linkedin\" in quotes"),
  LANDING_PAGE("landingPage", Kind.TEXT, "signup.html"),
  SOURCE("source", Kind.TEXT, "linkedin"),
  MEDIUM("medium", Kind.TEXT, "social"),
  CAMPAIGN("campaign", Kind.TEXT, "webinar_sept2027"),
  TERM("term", Kind.TEXT, "crm"),
  CONTENT("content", Kind.TEXT, "banner_top"),
  MAX_PAGES("maxPages", Kind.NUMBER, "1000"),
  CONCURRENCY("concurrency", Kind.NUMBER, "4"),
  WAIT_FOR("waitFor", Kind.NUMBER, "120"),
  STATUS_URL("statusUrl", Kind.TEXT, "https://online.superoffice.com/api/state/{tenant} or none"),
  ONLY_CAMPAIGN("onlyCampaign", Kind.TEXT, "webinar_sept2027"),
  JOURNEY("journey", Kind.SWITCH, "true or false"),
  BROWSER("browser", Kind.TEXT, "/usr/bin/chromium"),
  CONSENT_SELECTOR("consentSelector", Kind.TEXT, "#accept-cookies"),
  SUBMIT_FORM("submitForm", Kind.TEXT, "test@example.com, or true for an address made up"),
  SERVER("server", Kind.TEXT, "staging, the id of a <server> in Maven's settings.xml"),
  SOURCE_DIRECTORIES("sourceDirectories", Kind.LIST, "content, layouts"),
  SUPPRESSIONS(
      "suppressions",
      Kind.ENTRIES,
      "<suppressions><suppression><rule>hosted-form-link</rule><page>press/**</page>"
          + "<reason>agreed with Sales</reason><until>2027-01-31</until></suppression>"
          + "</suppressions> in a POM,"
          + " [{\"rule\": \"hosted-form-link\", \"reason\": \"agreed with Sales\"}] in JSON"),
  BASELINE("baseline", Kind.PATH, "src/site/superoffice-utm-baseline.json"),
  UPDATE_BASELINE("updateBaseline", Kind.SWITCH, "true or false"),
  TODAY("today", Kind.TEXT, "2027-01-31"),
  LOCALE("locale", Kind.TEXT, "en or nb"),
  REPORT_DIRECTORY("reportDirectory", Kind.PATH, "target/superoffice-utm"),
  REPORT_FORMATS("reportFormats", Kind.LIST, "html,json,sarif");

  /** What a setting's value looks like in the configuration file. */
  enum Kind {
    TEXT,
    PATH,
    NUMBER,
    SWITCH,
    LIST,
    /** Names and values, as an object only. */
    TABLE,
    /** A list of objects. */
    ENTRIES,
    /** Names and values, as an object or as {@code name:value,name:value}. */
    PAIRS
  }

  private final String parameter;
  private final Kind kind;
  private final String rightValue;

  Setting(String parameter, Kind kind, String rightValue) {
    this.parameter = parameter;
    this.kind = kind;
    this.rightValue = rightValue;
  }

  /** The name in a POM and in the configuration file, such as {@code scriptUrl}. */
  public String parameter() {
    return parameter;
  }

  /** The property of the command line, such as {@code utm.scriptUrl}; a table has none. */
  public Optional<String> property() {
    return kind == Kind.TABLE || kind == Kind.ENTRIES
        ? Optional.empty()
        : Optional.of("utm." + parameter);
  }

  /** A value, or the values, that would be accepted. */
  public String rightValue() {
    return rightValue;
  }

  Kind kind() {
    return kind;
  }

  static Optional<Setting> named(String parameter) {
    return Arrays.stream(values()).filter(s -> s.parameter.equals(parameter)).findFirst();
  }

  static List<String> parameters() {
    return Arrays.stream(values()).map(Setting::parameter).toList();
  }
}
