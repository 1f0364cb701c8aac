package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.Tries;
import io.github.utmguard.html.HeadLocator;
import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.XmlHeadLocator;
import io.github.utmguard.rule.RuleCatalogue;
import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.Url;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A page that is not parsed must have nothing on it that a parser would have found. */
class MarkerScanProofTest {
  private static final int PAGES = Tries.of(50_000);

  private static final List<String> STARTS =
      List.of(
          "<!DOCTYPE html><html><head>T<title>x</title></head><body>",
          "<!DOCTYPE html><html amp><head>T",
          "<head>T",
          "<head><meta charset=utf-8>T",
          "<html><head><script src=x.js></script>T",
          "<html>T<body>",
          "<head>T<meta http-equiv=Content-Security-Policy content=\"script-src 'self'\"></head>",
          "<head><meta http-equiv=Content-Security-Policy content=\"script-src 'self'\">T</head>",
          "text<head>T",
          "<!doctype html>");

  private static final List<String> FILLING =
      List.of(
          "",
          "",
          "<p>a &amp; b &lt; c &#8217; 100&nbsp;% \u00e6\u00f8\u00e5 \u8868\u793a</p>",
          "<a href=\"https://example.com/a%20b?x=1&y=2#z\">x</a>",
          "<script>var a = '\\n\\t\\u003c' + \"\\\\\";</script>",
          "<!-- UTM-Allow tag-missing: x --><p data-utm-allow='tag-missing: y'>",
          "<form action=/search><input name=q></form>",
          "<iframe src=https://video.example/></iframe>");

  /** Pages that link to themselves may need no name of anything for it. */
  private static final List<String> PATHS =
      List.of("a/b.html", "a/b.html", "index.html", "s/customer.fcgi", "x/cs/javascript/utm.js");

  private final Random random = new Random(20_250_701);
  private final HiddenAddresses addresses = new HiddenAddresses(random);
  private final List<Policy> policies = policies();

  @Test
  void findsNothingMoreWhenEveryPageIsParsed() {
    int skippedPages = 0;
    int pagesWithReferences = 0;
    for (int i = 0; i < PAGES; i++) {
      PageFactory factory = new PageFactory(policies.get(random.nextInt(policies.size())));
      boolean xml = random.nextInt(20) == 0;
      byte[] page = xml ? xhtml() : html(factory.policy());
      String path = addresses.pick(PATHS);
      PageSource source = xml ? PageSource.ofXml(page, page.length) : PageSource.of(page);
      HeadPosition position = xml ? XmlHeadLocator.locate(source) : HeadLocator.locate(source);
      if (position instanceof HeadPosition.Found head) {
        PageView scanned = factory.view(path, source, head);
        PageView parsed = factory.parsed(path, source, head);
        assertEquals(
            findings(parsed),
            findings(scanned),
            () -> factory.policy() + "\n" + source.encoding().charset() + "\n" + quoted(page));
        skippedPages += scanned.tree().isEmpty() ? 1 : 0;
        boolean leads = !parsed.hostedForms().isEmpty() || !parsed.campaignLinks().isEmpty();
        pagesWithReferences += leads ? 1 : 0;
      }
    }
    assertTrue(skippedPages > PAGES / 30, "skipped " + skippedPages);
    assertTrue(pagesWithReferences > PAGES / 12, "with references " + pagesWithReferences);
  }

  private static List<Policy> policies() {
    List<Policy> policies = new ArrayList<>();
    for (String tag :
        new String[] {
          "", "https://sod2.superoffice.com/Cust1/cs/javascript/utm.js",
          "https://tags.example/t/tag.js", "https://tags.example/"
        }) {
      for (Set<String> hosts :
          List.of(
              Set.<String>of(),
              Set.of("forms.acme.example", "news.acme.example"),
              Set.of("xn--mller-kva.example"),
              Set.of("127.0.0.1"))) {
        for (String site : new String[] {"", "http://tags.example/docs/", "https://h.example"}) {
          policies.add(
              new Policy(
                  Url.parse(tag).map(url -> new TrackingTag(url, Map.of())),
                  hosts,
                  Url.parse(site)));
        }
      }
    }
    return policies;
  }

  private byte[] html(Policy policy) {
    String tag =
        policy
            .tag()
            .map(TrackingTag::html)
            .filter(markup -> random.nextBoolean())
            .orElse(
                random.nextBoolean()
                    ? ""
                    : "<!-- SuperOffice UTM tag -->\n"
                        + "<script src=\"https://a.example/cs/javascript/utm.js\"></script>");
    StringBuilder page = new StringBuilder(addresses.pick(STARTS).replace("T", tag));
    page.append(addresses.pick(FILLING));
    page.append(addresses.next());
    page.append(addresses.pick(FILLING));
    if (random.nextInt(8) == 0) {
      page.append(addresses.next());
    }
    for (int i = random.nextInt(3); i > 1; i--) {
      page.deleteCharAt(random.nextInt(page.length()));
    }
    return encoded(page.toString());
  }

  private byte[] xhtml() {
    String page =
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>"
            + addresses.next()
            + "</body></html>";
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] encoded(String page) {
    return switch (random.nextInt(12)) {
      case 0 -> withBom(page, StandardCharsets.UTF_16LE);
      case 1 -> withBom(page, StandardCharsets.UTF_16BE);
      case 2 -> withBom(page, StandardCharsets.UTF_8);
      case 3 -> declared(page, "windows-1252", "windows-1252");
      case 4 -> declared(page, "shift_jis", "windows-31j");
      case 5 -> declared(page, "gb18030", "GB18030");
      case 6 -> declared(page, "euc-jp", "EUC-JP");
      case 7 -> declared(page, "iso-2022-jp", "ISO-2022-JP");
      case 8 -> damaged(page.getBytes(StandardCharsets.UTF_8));
      default -> page.getBytes(StandardCharsets.UTF_8);
    };
  }

  private static byte[] withBom(String page, Charset charset) {
    return ("\ufeff" + page).getBytes(charset);
  }

  private static byte[] declared(String page, String label, String charset) {
    return ("<meta charset=" + label + ">" + page).getBytes(Charset.forName(charset));
  }

  private byte[] damaged(byte[] page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = random.nextInt(page.length);
    bytes.write(page, 0, at);
    bytes.write(random.nextInt(256));
    bytes.write(page, at, page.length - at);
    return bytes.toByteArray();
  }

  /** What every rule says, and what else a page tells of itself. */
  private static List<String> findings(PageView page) {
    List<String> findings = new ArrayList<>();
    for (RuleCatalogue.Entry entry : RuleCatalogue.all()) {
      entry
          .rule()
          .ifPresent(
              rule -> rule.check(page).forEach(found -> findings.add(entry.id() + " " + found)));
    }
    page.tags().forEach(tag -> findings.add("tag " + tag.address().map(Url::href)));
    page.allowances().all().forEach(allowance -> findings.add("allowance " + allowance));
    page.shownAddresses().forEach(address -> findings.add("shown " + address));
    return findings;
  }

  private static String quoted(byte[] page) {
    StringBuilder text = new StringBuilder();
    for (byte unit : page) {
      text.append(unit < 0x20 || unit > 0x7E ? "\\x%02x".formatted(unit & 0xFF) : "" + (char) unit);
    }
    return text.toString();
  }
}
