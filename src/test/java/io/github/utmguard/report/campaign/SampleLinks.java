package io.github.utmguard.report.campaign;

import io.github.utmguard.campaign.landing.Landing;
import io.github.utmguard.campaign.landing.Landings;
import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.sheet.CampaignEntry;
import io.github.utmguard.campaign.sheet.CampaignSheet;
import io.github.utmguard.campaign.sheet.SheetCell;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.campaign.sheet.SheetRow;
import io.github.utmguard.campaign.sheet.UtmValues;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.url.Url;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Campaign sheets with their links, as the other parts hand them over. */
final class SampleLinks {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final String SITE = "https://www.acme.example";
  static final String PATH = "src/site/campaigns.csv";
  static final List<String> HEADER =
      List.of(
          "name",
          "landing_page",
          "utm_source",
          "utm_medium",
          "utm_campaign",
          "utm_content",
          "valid_from",
          "valid_to",
          "Owner");

  private final List<SheetRow> rows = new ArrayList<>();
  private final List<BuiltLink> links = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> header;
  private Optional<Landings> landings = Optional.empty();
  private int line = 2;

  SampleLinks() {
    this(HEADER);
  }

  SampleLinks(List<String> header) {
    this.header = header;
  }

  /** A row with all combinations of its values. */
  SampleLinks row(String... cells) {
    List<SheetCell> read = new ArrayList<>();
    for (String cell : cells) {
      read.add(new SheetCell(cell, line, 1 + read.size()));
      line += (int) cell.lines().count() - (cell.isEmpty() ? 0 : 1);
    }
    line++;
    SheetRow row = new SheetRow(rows.size() + 2, read);
    rows.add(row);
    for (String landing : value(row, SheetColumn.LANDING_PAGE).split("\\|", -1)) {
      for (String source : value(row, SheetColumn.UTM_SOURCE).split("\\|", -1)) {
        for (String medium : value(row, SheetColumn.UTM_MEDIUM).split("\\|", -1)) {
          for (String campaign : value(row, SheetColumn.UTM_CAMPAIGN).split("\\|", -1)) {
            link(row, landing, source, medium, campaign);
          }
        }
      }
    }
    return this;
  }

  private String value(SheetRow row, SheetColumn column) {
    int index = header.indexOf(column.english());
    return index < 0 ? "" : row.cells().get(index).text();
  }

  private Optional<String> optional(SheetRow row, SheetColumn column) {
    return Optional.of(value(row, column)).filter(text -> !text.isEmpty());
  }

  private void link(SheetRow row, String landing, String source, String medium, String campaign) {
    UtmValues values =
        new UtmValues(
            source,
            medium,
            campaign,
            optional(row, SheetColumn.UTM_TERM),
            optional(row, SheetColumn.UTM_CONTENT));
    String page = landing.startsWith("/") ? SITE + landing : landing;
    StringBuilder address = new StringBuilder(page).append(page.contains("?") ? "&" : "?");
    values.byName().forEach((name, text) -> address.append(name + '=' + text + '&'));
    address.setLength(address.length() - 1);
    links.add(
        new BuiltLink(
            new CampaignEntry(
                row,
                landing,
                values,
                optional(row, SheetColumn.NAME),
                optional(row, SheetColumn.VALID_FROM).map(LocalDate::parse),
                optional(row, SheetColumn.VALID_TO).map(LocalDate::parse)),
            Url.parse(page).orElseThrow(),
            Url.parse(address.toString()).orElseThrow(),
            address.toString()));
  }

  /** A finding in the last row. */
  SampleLinks found(String rule, Severity severity, Message message, Message fix) {
    int at = rows.get(rows.size() - 1).cells().get(0).line();
    return found(rule, severity, PATH, at, message, fix);
  }

  SampleLinks found(
      String rule, Severity severity, String page, int at, Message message, Message fix) {
    findings.add(
        new Finding(rule, severity, new Location(page, at, 7), Optional.empty(), message, fix));
    return this;
  }

  /** What is known of where the links land; without it, nothing. */
  SampleLinks landings(Map<String, Landing> byAddress) {
    landings = Optional.of(new Landings(byAddress, byAddress.size()));
    return this;
  }

  CampaignLinksView view(Locale locale) {
    return view(locale, ',');
  }

  CampaignLinksView view(Locale locale, char delimiter) {
    Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
    for (SheetColumn column : SheetColumn.values()) {
      if (header.contains(column.english())) {
        columns.put(column, header.indexOf(column.english()));
      }
    }
    return new CampaignLinksView(
        new CampaignSheet(PATH, delimiter, header, columns, rows, List.of()),
        links,
        landings,
        findings,
        TODAY,
        new Messages(locale),
        "1.0",
        Optional.of("https://github.com/acme/site/edit/main/" + PATH));
  }

  static String html(CampaignLinksView view) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      CampaignFiles.writePage(view, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static String csv(CampaignLinksView view) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      CampaignFiles.writeSheet(view, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** A company's usual sheet: 27 links in nine rows. */
  static SampleLinks usual() {
    return new SampleLinks()
        .row(
            "Webinar: lead scoring for beginners",
            "/webinars/lead-scoring",
            "linkedin|facebook|newsletter",
            "social|email|cpc",
            "leadgen_smb_webinar_nov2026",
            "",
            "2026-11-01",
            "2026-11-30",
            "Kari")
        .row(
            "Spring fair in Oslo, poster at the stand",
            "/events/spring-fair",
            "poster",
            "event",
            "event_spring_fair_oslo_2027",
            "stand_b12",
            "2027-03-01",
            "2027-03-31",
            "Ola")
        .row(
            "Price list for partners",
            "/partners/prices",
            "partner_portal|partner_mail",
            "referral",
            "partner_prices_2026",
            "",
            "",
            "",
            "Kari")
        .row(
            "Black Friday",
            "/offers/black-friday",
            "google|bing",
            "cpc|display",
            "sale_black_friday_nov2026",
            "banner_a",
            "2026-11-20",
            "2026-11-27",
            "Ola")
        .found(
            "utm-naming",
            Severity.WARNING,
            Message.of("utm-naming.case", "utm_medium", "Display"),
            Message.of("utm-naming.fix", "utm_medium=display"))
        .row(
            "Autumn newsletter",
            "/newsletter/autumn",
            "newsletter",
            "email",
            "newsletter_autumn_2026",
            "",
            "2026-09-01",
            "2026-10-15",
            "Kari")
        .row(
            "Customer story: Nordlys Kraft",
            "/stories/nordlys-kraft",
            "linkedin|x",
            "social",
            "story_nordlys_kraft",
            "",
            "2026-10-01",
            "",
            "Ida")
        .row(
            "Contact form from the e-mail footer",
            "https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-GktH2FBJ",
            "footer",
            "email",
            "footer_contact",
            "",
            "",
            "",
            "Ida")
        .found(
            "hosted-form-link",
            Severity.ERROR,
            Message.of("hosted-form-link.message"),
            Message.of(
                "hosted-form.fix",
                "<script src=\"https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&amp;id=F-GktH2FBJ\"></script>"))
        .row("", "/demo", "google", "cpc", "search_demo_always_on", "{creative}", "", "", "Ola")
        .row(
            "Retargeting of demo visitors",
            "/demo",
            "facebook|instagram|linkedin",
            "cpc|social",
            "retargeting_demo_q4",
            "",
            "2026-10-01",
            "2026-12-31",
            "Ola")
        .found(
            "campaign-link-untagged",
            Severity.ERROR,
            "materials/newsletter.html",
            12,
            Message.of("page-fragment.message"),
            Message.of("page-fragment.fix"));
  }

  /** A sheet with so many links. */
  static SampleLinks many(int links) {
    SampleLinks all = new SampleLinks();
    for (int i = 0; i < links; i++) {
      all.row(
          "Campaign number " + i,
          "/campaigns/page-" + i % 500,
          i % 3 == 0 ? "linkedin" : "newsletter",
          i % 3 == 0 ? "social" : "email",
          "leadgen_smb_webinar_" + i % 1000,
          "variant_" + i,
          "2026-11-01",
          "2026-11-30",
          "Kari");
      if (i % 50 == 0) {
        all.found(
            "utm-naming",
            Severity.WARNING,
            Message.of("page-fragment.message"),
            Message.of("page-fragment.fix"));
      }
    }
    return all;
  }
}
