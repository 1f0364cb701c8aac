package io.github.utmguard.report.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.utmguard.campaign.landing.Landing;
import io.github.utmguard.report.BrowserTab;
import io.github.utmguard.report.Chromium;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a marketer sees and uses it, on a phone, on a desk and on paper. */
@TestInstance(Lifecycle.PER_CLASS)
class CampaignLinksInChromiumTest {
  private static final CampaignLinksView USUAL = SampleLinks.usual().view(Locale.ENGLISH);
  private static final String SHOWN =
      "[...document.querySelectorAll('.links > li')].filter(l => l.checkVisibility()).length";

  /** The first cards, without white space and codes. */
  private static final String CARDS =
      """
      [...document.querySelectorAll('article')].slice(0, %d).map(card => {
        card.querySelectorAll('.qr').forEach(code => code.textContent = '');
        return card.outerHTML.replace(/\\s+/g, '');
      })""";

  private Chromium chromium;
  private BrowserTab tab;
  private Path directory;
  private Path downloads;
  private String axe;

  @BeforeAll
  void open(@TempDir Path temporary) throws IOException, InterruptedException {
    directory = temporary;
    downloads = Files.createDirectory(temporary.resolve("downloads"));
    chromium = Chromium.start(Files.createDirectory(temporary.resolve("profile")));
    tab = chromium.open();
    tab.tell(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", downloads.toString()));
    try (InputStream script = getClass().getResourceAsStream("/axe.min.js")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  void close() {
    if (tab != null) {
      tab.close();
      chromium.close();
    }
  }

  private Path show(String name, CampaignLinksView view, int width, String scheme)
      throws IOException {
    Path file = Files.writeString(directory.resolve(name + ".html"), SampleLinks.html(view));
    tab.show(file, width, scheme);
    return file;
  }

  static Stream<Arguments> views() {
    return Stream.of("en", "nb")
        .flatMap(
            language ->
                Stream.of(360, 1440)
                    .flatMap(
                        width ->
                            Stream.of("light", "dark")
                                .map(scheme -> Arguments.of(language, width, scheme))));
  }

  @ParameterizedTest
  @MethodSource("views")
  void isReadable(String language, int width, String scheme) throws IOException {
    CampaignLinksView view = SampleLinks.usual().view(Locale.forLanguageTag(language));
    Path file = show("usual", view, width, scheme);
    tab.value("document.querySelectorAll('details').forEach(d => d.open = true)");

    assertEquals(List.of(), tab.complaints(), "console");
    assertEquals(
        List.of(file.toUri().toString()),
        tab.requests().stream().filter(address -> !address.equals("data:,")).toList());
    assertEquals(
        List.of(width, width),
        List.of(
            tab.value("window.innerWidth").intValue(),
            tab.value("document.scrollingElement.scrollWidth").intValue()),
        "horizontal scrolling");
    assertEquals(List.of(), accessibilityViolations());
    tab.value("document.querySelectorAll('.row details').forEach((d, i) => d.open = i === 2)");
    picture("links-" + language + "-" + width + "-" + scheme);
  }

  private List<String> accessibilityViolations() {
    tab.value(axe + ";0");
    JsonNode result =
        tab.value(
            "axe.run(document, {resultTypes: ['violations', 'incomplete']})"
                + ".then(r => ({passes: r.passes.length, violations: r.violations.concat("
                + "r.incomplete.filter(i => i.id === 'color-contrast'))"
                + ".map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | '))}))");
    assertTrue(result.get("passes").intValue() > 15, "the checker ran");
    List<String> violations = new ArrayList<>();
    result.get("violations").forEach(violation -> violations.add(violation.textValue()));
    return violations;
  }

  /** To look at: -Dreport.pictures=directory. */
  private void picture(String name) throws IOException {
    String pictures = System.getProperty("report.pictures", "");
    if (!pictures.isEmpty()) {
      Files.write(
          Files.createDirectories(Path.of(pictures)).resolve(name + ".png"), tab.picture(true));
    }
  }

  /** What a scanner reads that is held to an element on the screen. */
  private String scan(String element) throws IOException {
    // What is out of view is laid out once it comes into it, which moves what follows.
    later("(e => e.scrollIntoView({block: 'center', behavior: 'instant'}))(" + element + ")");
    JsonNode box = tab.value(element + ".getBoundingClientRect().toJSON()");
    BufferedImage screen = ImageIO.read(new ByteArrayInputStream(tab.picture(false)));
    return Scanner.scan(
        screen.getSubimage(
            box.get("x").intValue(),
            box.get("y").intValue(),
            box.get("width").intValue(),
            box.get("height").intValue()));
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void itsCodesCanBeScannedFromTheScreen(int width) throws IOException {
    show("usual", USUAL, width, "dark");
    for (int i = 0; i < USUAL.links().size(); i += 5) {
      String details = "document.querySelectorAll('.links details')[" + i + "]";
      tab.value(details + ".open = true");
      assertEquals(USUAL.links().get(i).text(), scan(details + ".querySelector('svg').parentNode"));
    }
  }

  @Test
  void itsCodesCanBeScannedFromPaper() throws IOException {
    show("usual", USUAL, 794, "light");
    tab.tell("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      tab.value("window.dispatchEvent(new Event('beforeprint'))");
      picture("links-print");
      for (int i = 0; i < USUAL.links().size(); i += 5) {
        assertEquals(
            USUAL.links().get(i).text(),
            scan("document.querySelectorAll('.links details')[" + i + "]"));
      }
      assertEquals(
          0,
          tab.value(
                  "[...document.querySelectorAll('button,input,select')].filter(b => b.checkVisibility()).length")
              .intValue());
      tab.value("window.dispatchEvent(new Event('afterprint'))");
      assertEquals(
          0, tab.value("document.querySelectorAll('.row details[open]').length").intValue());
    } finally {
      tab.tell("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
  }

  @Test
  void theCopyButtonCopiesExactlyTheLinkAndSaysSo() throws IOException {
    show("usual", USUAL, 1440, "light");
    tab.value(
        "navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); };"
            + "document.querySelectorAll('.copy')[3].click()");
    assertEquals(USUAL.links().get(3).text(), tab.value("window.copied").textValue());
    assertEquals("Copied.", later("document.querySelectorAll('.copy')[3].textContent"));
    assertEquals("Copied.", later("document.querySelector('.said').textContent"));
  }

  /** Where a browser has no clipboard for the page, or refuses it, the older command does. */
  @Test
  void theCopyButtonHasAnotherWay() throws IOException {
    show("usual", USUAL, 1440, "light");
    tab.value(
        "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));"
            + "document.execCommand = () => { window.copied = String(getSelection()); return true; };"
            + "document.querySelectorAll('.copy')[3].click()");
    assertEquals("Copied.", later("document.querySelectorAll('.copy')[3].textContent"));
    assertEquals(USUAL.links().get(3).text(), tab.value("window.copied").textValue());
  }

  private String later(String expression) {
    return tab.value("new Promise(done => setTimeout(() => done(" + expression + "), 400))")
        .textValue();
  }

  @Test
  void theFilterWorksByKeyboard() throws IOException {
    show("usual", USUAL, 1440, "light");
    assertEquals(27, tab.value(SHOWN).intValue());
    tab.value("document.getElementById('find').focus()");
    tab.tell("Input.insertText", Map.of("text", "LINKEDIN Webinar"));
    assertEquals("Links shown: 3 of 27", later("document.getElementById('shown').textContent"));
    assertEquals(3, tab.value(SHOWN).intValue());
    tab.type("Tab", 9, "");
    assertEquals("by-channel", tab.value("document.activeElement.id").textValue());
    tab.type("ArrowDown", 40, "");
    assertEquals("bing / cpc", select("by-channel", ""));
    assertEquals("Links shown: 0 of 27", later("document.getElementById('shown').textContent"));
    tab.value("document.getElementById('clear').click()");
    assertEquals("Links shown: 27 of 27", later("document.getElementById('shown').textContent"));
    assertEquals("find", tab.value("document.activeElement.id").textValue());
  }

  /** Chooses an option if one is given. */
  private String select(String id, String option) {
    String element = "document.getElementById('" + id + "')";
    if (!option.isEmpty()) {
      tab.value(
          element
              + ".value = '"
              + option
              + "'; "
              + element
              + ".dispatchEvent(new Event('change'))");
    }
    return tab.value(element + ".value").textValue();
  }

  @Test
  void theFilterKnowsCampaignPeriodAndFindings() throws IOException {
    show("usual", USUAL, 1440, "light");
    select("by-campaign", "retargeting_demo_q4");
    assertEquals(6, tab.value(SHOWN).intValue());
    select("by-period", "Over");
    assertEquals(0, tab.value(SHOWN).intValue());
    assertTrue(tab.value("document.getElementById('none-shown').checkVisibility()").asBoolean());
    tab.value("document.getElementById('clear').click()");
    select("by-period", "Over");
    assertEquals(1, tab.value(SHOWN).intValue());
    tab.value(
        "document.getElementById('clear').click();document.getElementById('by-findings').click()");
    assertEquals(5, tab.value(SHOWN).intValue());
  }

  private String downloaded(String name) throws IOException, InterruptedException {
    Path file = downloads.resolve(name);
    for (int i = 0; i < 200 && (!Files.exists(file) || Files.size(file) == 0); i++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    String text = Files.readString(file);
    Files.delete(file);
    return text;
  }

  @Test
  void whatIsShownCanBeDownloaded() throws IOException, InterruptedException {
    CampaignLinksView view =
        new SampleLinks(
                List.of("landing_page", "utm_source", "utm_medium", "utm_campaign", "N<o>te"))
            .row("/a", "x|y", "social", "demo", "=1+1")
            .row("/b?a=1&amp;b=2", "{keyword}", "social", "demo", "two\r\nlines \"quoted\" & <b>,")
            .view(Locale.ENGLISH);
    show("some", view, 1440, "light");
    tab.value("document.getElementById('download').click()");
    assertEquals(SampleLinks.csv(view), downloaded("campaign-links.csv"));
    select("by-channel", "y / social");
    tab.value("document.getElementById('download').click()");
    String one = downloaded("campaign-links.csv");
    assertTrue(
        one.endsWith(
            "'=1+1,https://www.acme.example/a?utm_source=y&utm_medium=social&utm_campaign=demo\r\n"),
        one);
    assertEquals(2, one.lines().count());
  }

  @Test
  void aCodeCanBeDownloadedAsAnImage() throws IOException, InterruptedException {
    show("usual", USUAL, 1440, "light");
    tab.value(
        "document.querySelectorAll('.save')[0].closest('details').open = true;document.querySelectorAll('.save')[0].click()");
    Path image = directory.resolve("code.svg");
    Files.writeString(image, downloaded("qr-linkedin-social-leadgen_smb_webinar_nov2026.svg"));
    tab.show(image, 600, "light");
    assertEquals(
        USUAL.links().get(0).text(),
        Scanner.scan(ImageIO.read(new ByteArrayInputStream(tab.picture(false)))));
  }

  @Test
  void allOfItIsThereWithoutJavaScript() throws IOException {
    tab.tell("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      show("usual", USUAL, 1440, "light");
      assertEquals(27, tab.value(SHOWN).intValue());
      assertEquals(27, tab.value("document.querySelectorAll('.qr svg').length").intValue());
      assertEquals(
          0,
          tab.value(
                  "[...document.querySelectorAll('button,input,select')].filter(b => b.checkVisibility()).length")
              .intValue());
    } finally {
      tab.tell("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void nothingOfASheetRunsOrBecomesMarkup() throws IOException {
    String evil =
        "</script><script>document.title='run'</script><img src=x onerror=\"document.title='run'\">'\"`&amp;{{";
    CampaignLinksView view =
        new SampleLinks(
                List.of("name", "landing_page", "utm_source", "utm_medium", "utm_campaign", "Note"))
            .row(evil, "/a", evil, "social", evil, evil)
            .view(Locale.ENGLISH);
    show("evil", view, 1440, "light");
    tab.value(
        "document.querySelector('.save').click();document.querySelector('.row details').open = true");
    assertEquals("Campaign links from src/site/campaigns.csv", later("document.title"));
    assertEquals(1, tab.value("document.scripts.length").intValue());
    assertEquals(evil, tab.value("document.querySelector('.row h3').textContent").textValue());
    assertEquals(
        view.links().get(0).text(),
        tab.value("document.querySelector('.links code').textContent").textValue());
  }

  /**
   * A page that takes a minute to open fails in the tab; a filter, on a machine without load, takes
   * a tenth of what is allowed here.
   */
  @Test
  void thousandsOfLinksOpenAndFilterSwiftly() throws IOException {
    CampaignLinksView view = SampleLinks.many(10_000).view(Locale.ENGLISH);
    show("many", view, 1440, "light");
    int filtered =
        tab.value(
                "new Promise(done => { const start = performance.now();"
                    + "document.getElementById('by-findings').click();"
                    + "requestAnimationFrame(() => setTimeout(() => done(performance.now() - start), 0)); })")
            .intValue();
    assertEquals(
        "Links shown: 200 of 10,000", later("document.getElementById('shown').textContent"));
    assertTrue(filtered < 5000, "filtered in ms: " + filtered);
    String last = "document.querySelectorAll('.links details')[9950]";
    tab.value(last + ".open = true");
    later("0");
    assertEquals(view.links().get(9950).text(), scan(last + ".querySelector('.qr')"));
  }

  /** There is one template, but two that fill it in: the plugin, and the script. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "nb"})
  void theScriptDrawsTheCardsThatThePluginWrites(String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    SampleLinks odd = odd();
    int cards = odd.view(locale).links().size() - 1;
    show("few", odd.view(locale), 1440, "light");
    JsonNode written = tab.value(CARDS.formatted(cards));
    for (int i = 0; i < QrCodes.DRAWN; i++) {
      odd.row("", "/a", "x", "social", "filler", "", "", "", "");
    }
    show("many", odd.view(locale), 1440, "light");
    assertEquals(cards, written.size());
    assertEquals(written, tab.value(CARDS.formatted(cards)));
    assertEquals(List.of(), tab.complaints(), "console");
    assertTrue(tab.value("document.getElementById('needs-script') === null").asBoolean());
    tab.value("document.getElementById('find').value = 'høst'");
    tab.value("document.getElementById('find').dispatchEvent(new Event('input'))");
    later("'filtered'");
    assertEquals(2, tab.value(SHOWN).intValue());
  }

  /** One link a row, but for the first. */
  private static SampleLinks odd() {
    String evil = "</pre></script><img src=x onerror=alert(1)>'\"&amp;&lt;\\u003c\u2028\u202E::";
    SampleLinks odd =
        new SampleLinks(
                List.of(
                    "name",
                    "landing_page",
                    "utm_source",
                    "utm_medium",
                    "utm_campaign",
                    "utm_content",
                    "utm_term",
                    "valid_from",
                    "valid_to"))
            .row("Høst 2026", "/a", "linkedin|x", "social", "høst", "", "", "", "")
            .row("", "/b?a=1&amp;b=2#c", "{keyword}", "cpc", "d", "e&f", "g h", "2026-11-30", "")
            .row(evil, "/c", "a", "b", evil, evil, evil, "2026-01-01", "2026-01-31")
            .row("two\r\nlines", "/a", "a", "b", "=1+1", "", "t", "2026-11-01", "2026-11-30")
            .row("Long", "/a", "x".repeat(3000), "b", "c", "", "", "", "2026-12-31");
    Landing nothing = new Landing.Foreign();
    return odd.landings(
        Map.of(
            SampleLinks.SITE + "/a",
            new Landing.Page("a.html", true, Optional.of(List.of("a.html", "b & c.html")), 0),
            SampleLinks.SITE + "/b?a=1&amp;b=2",
            nothing,
            SampleLinks.SITE + "/c",
            nothing));
  }

  @Test
  void aFileOfACodeIsNamedByItsLink() throws IOException, InterruptedException {
    SampleLinks links = new SampleLinks();
    links.row("", "/a", "LinkedIn", "social", "Høst_2026 (b)", "", "", "", "");
    links.row("", "/a", "x", "social", "y".repeat(200), "", "", "", "");
    show("names", links.view(Locale.ENGLISH), 1440, "light");
    String save = "document.querySelectorAll('.links > li')[%d].querySelector('.save').click()";
    tab.value(save.formatted(0));
    assertTrue(downloaded("qr-linkedin-social-høst_2026-b.svg").startsWith("<svg"));
    tab.value(save.formatted(1));
    assertTrue(downloaded("qr-x-social-" + "y".repeat(88) + ".svg").startsWith("<svg"));
  }

  @Test
  void manyLinksSayThatTheyNeedJavaScript() throws IOException {
    tab.tell("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      show("many", SampleLinks.many(QrCodes.DRAWN + 1).view(Locale.ENGLISH), 1440, "light");
      assertTrue(
          tab.value("document.getElementById('needs-script').checkVisibility()").asBoolean());
      assertTrue(
          tab.value("!document.querySelector('#cards > .data').checkVisibility()").asBoolean());
    } finally {
      tab.tell("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  /** The library of the script and the one of the plugin are not the same. */
  @Test
  void theScriptsCodesSayWhateverLinkIsAsked() throws IOException {
    show("many", SampleLinks.many(QrCodes.DRAWN + 1).view(Locale.ENGLISH), 1440, "light");
    String start = "https://www.acme.example/signup?utm_source=";
    List<String> links = new ArrayList<>(QrCodeTest.links().subList(0, 60));
    for (int length : List.of(2331, 2332, 2953)) {
      links.add(start + "x".repeat(length - start.length()));
    }
    for (String link : links) {
      JsonNode drawn =
          tab.value(
              "(details => { details.open = false; details.querySelector('.qr').textContent = '';"
                  + "details.closest('li').querySelector('code').textContent = "
                  + new ObjectMapper().writeValueAsString(link)
                  + "; details.open = true;"
                  + "return new Promise(done => requestAnimationFrame(() => setTimeout(() => done({"
                  + "path: details.querySelector('path[stroke]').getAttribute('d'),"
                  + "side: details.querySelector('svg').viewBox.baseVal.width}), 0))); })"
                  + "(document.querySelector('.links details'))");
      int size = drawn.get("side").intValue() - 8;
      assertEquals(link, Scanner.scan(drawn.get("path").textValue(), size, 3));
    }
    assertEquals(List.of(), tab.complaints(), "console");
  }
}
