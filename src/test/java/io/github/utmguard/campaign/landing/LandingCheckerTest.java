package io.github.utmguard.campaign.landing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.Tries;
import io.github.utmguard.campaign.landing.Landing.Page;
import io.github.utmguard.check.SiteChecker;
import io.github.utmguard.note.PageNotes;
import io.github.utmguard.settings.AcceptedFindings;
import io.github.utmguard.settings.CampaignPolicy;
import io.github.utmguard.settings.CampaignSettings;
import io.github.utmguard.settings.ExistingTag;
import io.github.utmguard.settings.FailOn;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.settings.VerifySettings;
import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.Url;
import io.github.utmguard.utm.UtmPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LandingCheckerTest {
  private static final TrackingTag TAG =
      new TrackingTag(
          Url.parse("https://online4.superoffice.com/Cust12345/CS/javascript/utm.js").orElseThrow(),
          Map.of());
  private static final String FORM =
      "<script src='https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi"
          + "?action=form&amp;id=F-1'></script>";
  private static final String SITE = "https://acme.example/docs/";

  @TempDir Path site;

  private SiteSettings settings(Optional<TrackingTag> tag, int threads) {
    return new SiteSettings(
        site,
        List.of("**/*.html"),
        List.of("hidden/**"),
        tag,
        ExistingTag.REPLACE,
        false,
        true,
        threads,
        FailOn.ERROR,
        Map.of(),
        Set.of("forms.acme.example"),
        Url.parse(SITE),
        site.resolve("../report"),
        Set.of(),
        new CampaignPolicy(UtmPolicy.DEFAULT, List.of(), Set.of("blog.acme.example")),
        new AcceptedFindings(Optional.empty(), false, LocalDate.of(2026, 11, 24)),
        CampaignSettings.defaults(site),
        VerifySettings.DEFAULT,
        List.of(),
        Locale.ENGLISH);
  }

  private void write(String path, String content) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private void page(String path, String body) throws IOException {
    write(path, "<!DOCTYPE html>\n<html><head>" + TAG.html() + "</head><body>" + body);
  }

  private void links(String path, String... targets) throws IOException {
    StringBuilder body = new StringBuilder();
    for (String target : targets) {
      body.append("<a href='").append(target).append("'>x</a>");
    }
    page(path, body.toString());
  }

  private static Url url(String address) {
    return Url.parse(address, Url.parse(SITE).orElseThrow()).orElseThrow();
  }

  private Landing landing(String address) throws Exception {
    return landings(settings(Optional.of(TAG), 2), List.of(url(address))).of(url(address));
  }

  /** The same whether pages are read, or known from what {@code check} noted of them. */
  private static Landings landings(SiteSettings settings, List<Url> asked) throws Exception {
    Landings read = new LandingChecker(settings).check(asked);
    PageNotes notes = new PageNotes(settings, 1L << 30);
    new SiteChecker(settings).check(Optional.of(notes));
    assertEquals(read, new LandingChecker(settings).check(asked, Optional.of(notes)));
    return read;
  }

  private Page landingPage(String address) throws Exception {
    return (Page) landing(address);
  }

  private Optional<List<String>> way(String address) throws Exception {
    return landingPage(address).formPath();
  }

  @ParameterizedTest
  @CsvSource({
    "'',index.html",
    "../docs,index.html",
    "https://www.acme.example/docs/,index.html",
    "http://acme.example/docs/index.html#x,index.html",
    "signup,signup.html",
    "signup.html?x=1,signup.html",
    "both,both.html",
    "both/,both/index.html",
    "old,old/index.htm",
    "old/,old/index.htm",
    "p%C3%A5%20dag,p\u00e5 dag.html",
    "hidden/x.html,hidden/x.html",
    "strict.xhtml,strict.xhtml"
  })
  void areFoundAsAServerDoes(String address, String file) throws Exception {
    for (String path :
        List.of(
            "index.html",
            "signup.html",
            "both.html",
            "both/index.html",
            "old/index.htm",
            "p\u00e5 dag.html",
            "hidden/x.html")) {
      page(path, "");
    }
    write(
        "strict.xhtml",
        "<html xmlns='http://www.w3.org/1999/xhtml'><head>" + TAG.html() + "</head><body/></html>");
    assertEquals(new Page(file, true, Optional.empty(), 0), landing(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nowhere",
        "Signup.html",
        "signup.html/",
        "signup/",
        "a%2Fb.html",
        "a//b.html",
        "/docs//a/b.html",
        "signup.html%00",
        "%2e%2e%2fsecret.html",
        "a%5Cb.html",
        "empty/",
        "empty"
      })
  void areMissing(String address) throws Exception {
    page("signup.html", "");
    page("a/b.html", "");
    Files.createDirectories(site.resolve("empty"));
    assertTrue(landing(address) instanceof Landing.Missing, () -> "" + address);
  }

  @ParameterizedTest
  @CsvSource({
    "signpu,signup.html",
    "Signup,signup.html",
    "sgnup,signup.html",
    "sgnp,",
    "signup.htm,signup.html",
    "webinar-2025/,webinar-2026/index.html",
    "webinar-2025/index.html,webinar-2026/index.html",
    "wbnar-2016/,webinar-2026/index.html",
    "wbnr-2016/,",
    "2026-webinar/,",
    "nothing/like/it,"
  })
  void mayBeMistyped(String address, String nearest) throws Exception {
    page("signup.html", "");
    page("webinar-2026/index.html", "");
    assertEquals(new Landing.Missing(Optional.ofNullable(nearest)), landing(address));
  }

  @Test
  void mayBeOtherThanPagesOfTheSite() throws Exception {
    write("price.pdf", "%PDF");
    write("part.html", "<p>part of a page</p>");
    assertEquals(new Landing.OtherFile("price.pdf"), landing("price.pdf"));
    assertEquals(new Landing.OtherFile("part.html"), landing("part.html"));
    assertEquals(new Landing.OwnElsewhere(), landing("https://blog.acme.example/x"));
    assertEquals(new Landing.OwnElsewhere(), landing("/shop/"));
    assertEquals(new Landing.Foreign(), landing("https://other.example/docs/"));
    assertEquals(new Landing.HostedForm(), landing("https://forms.acme.example/1"));
    assertEquals(
        new Landing.HostedForm(),
        landing("https://x.example/scripts/customer.fcgi?action=formFrame&formId=1"));
  }

  @Test
  void mayBeRedirected() throws Exception {
    page("here.html", "");
    page("sub/moved.html", "");
    write("_redirects", "/old /new\n/docs/older /new\n/here.html /x\n");
    write("sub/.htaccess", "RewriteRule ^moved\\.html$ /docs/here.html [R=301]\n");
    assertEquals(new Landing.Redirected("_redirects"), landing("old/"));
    assertEquals(new Landing.Redirected("_redirects"), landing("older"));
    assertEquals(new Landing.Redirected("sub/.htaccess"), landing("sub/moved.html"));
    assertEquals(new Page("here.html", true, Optional.empty(), 0), landing("here.html"));
    assertTrue(landing("other") instanceof Landing.Missing);
  }

  @Test
  void neverLeadOutOfTheSite(@TempDir Path outside) throws Exception {
    Files.writeString(outside.resolve("secret.html"), "<!DOCTYPE html>" + FORM);
    Files.createSymbolicLink(site.resolve("out.html"), outside.resolve("secret.html"));
    Files.createSymbolicLink(site.resolve("out"), outside);
    Files.createSymbolicLink(site.resolve("gone.html"), outside.resolve("gone.html"));
    page("real/a.html", FORM);
    Files.createSymbolicLink(site.resolve("name"), site.resolve("real"));
    assertEquals(new Landing.Unreadable("out.html"), landing("out.html"));
    assertEquals(new Landing.Unreadable("out/secret.html"), landing("out/secret.html"));
    assertTrue(landing("gone.html") instanceof Landing.Missing);
    assertEquals(
        new Page("name/a.html", true, Optional.of(List.of("name/a.html")), 0),
        landing("name/a.html"));
  }

  @Test
  void areTaggedByTheConfiguredTagOnly() throws Exception {
    String other = TAG.html().replace("Cust12345", "Cust99999");
    write("other.html", "<!DOCTYPE html><head>" + other);
    write("inert.html", "<!DOCTYPE html><head><template>" + TAG.html() + "</template>");
    page("tagged.html", "");
    assertEquals(false, landingPage("other.html").tagged());
    assertEquals(false, landingPage("inert.html").tagged());
    assertEquals(true, landingPage("tagged.html").tagged());
    Landings any =
        new LandingChecker(settings(Optional.empty(), 1)).check(List.of(url("other.html")));
    assertEquals(new Page("other.html", true, Optional.empty(), 0), any.of(url("other.html")));
  }

  @Test
  void leadToTheNearestFormWithinThreeClicks() throws Exception {
    links("index.html", "index.html", "far.html", "b/", "https://www.acme.example/docs/c");
    links("far.html", "index.html#top", "far2.html");
    links("b/index.html", "../form.html?from=b");
    links("c.html", "form.html");
    links("far2.html", "index.html");
    page("form.html", FORM);
    links("zero.html", "one.html");
    links("one.html", "far2.html");
    assertEquals(Optional.of(List.of("form.html")), way("form"));
    assertEquals(Optional.of(List.of("c.html", "form.html")), way("c"));
    assertEquals(
        Optional.of(List.of("index.html", "b/index.html", "form.html")), way("index.html"));
    assertEquals(
        Optional.of(List.of("far2.html", "index.html", "b/index.html", "form.html")),
        way("far2.html"));
    assertEquals(Optional.empty(), way("one.html"));
  }

  /** What is known of one landing page does not depend on which others were asked for. */
  @Test
  void leadTheShortestWayWhoeverElseIsAskedFor() throws Exception {
    links("l.html", "a.html", "x.html");
    links("a.html", "b.html");
    links("b.html", "form.html");
    links("x.html", "form.html");
    page("form.html", FORM);
    List<Url> asked = List.of(url("l.html"), url("a.html"), url("b.html"), url("form.html"));
    Landings landings = new LandingChecker(settings(Optional.of(TAG), 2)).check(asked);
    assertEquals(
        Optional.of(List.of("l.html", "x.html", "form.html")),
        ((Page) landings.of(url("l.html"))).formPath());
  }

  @Test
  void showWhatTheirFramesShow() throws Exception {
    page("index.html", "<iframe src=frame.html></iframe>");
    page("frame.html", "<iframe src=inner.html></iframe><iframe src=index.html></iframe>");
    page("inner.html", FORM);
    page("menu.html", "<iframe src=nav.html></iframe>");
    links("nav.html", "inner.html");
    assertEquals(Optional.of(List.of("index.html")), way("index.html"));
    assertEquals(Optional.of(List.of("menu.html", "inner.html")), way("menu.html"));
  }

  @Test
  void countLinksToOwnPagesThatNobodySees() throws Exception {
    links("a.html", "https://blog.acme.example/1#x", "https://blog.acme.example/1", "b.html");
    links("b.html", "https://blog.acme.example/1", "/shop/", "https://other.example/", "c.html");
    links("c.html", "d.html", "https://blog.acme.example/3");
    links("d.html", "https://blog.acme.example/4");
    links("near.html", "form.html", "https://blog.acme.example/4");
    page("form.html", FORM);
    assertEquals(4, landingPage("a.html").unseenOwnLinks());
    assertEquals(0, landingPage("near.html").unseenOwnLinks());
  }

  @Test
  void countWhatTheirFramesLinkToOnce() throws Exception {
    page("index.html", "<iframe src=frame.html></iframe><iframe src=frame.html?x></iframe>");
    page(
        "frame.html",
        "<a href=https://blog.acme.example/1></a><iframe src=inner.html></iframe>"
            + "<iframe src=index.html></iframe>");
    links("inner.html", "https://blog.acme.example/2", "index.html");
    assertEquals(2, landingPage("index.html").unseenOwnLinks());
  }

  @Test
  void goThroughFramesToTheForm() throws Exception {
    page("index.html", "<a href=none.html></a><iframe src=frame.html></iframe>");
    links("frame.html", "none.html", "form.html");
    links("none.html");
    page("form.html", FORM);
    assertEquals(Optional.of(List.of("index.html", "form.html")), way("index.html"));
  }

  /** As generators leave one under each old address of a page. */
  @Test
  void sendVisitorsOnFromAnOldAddress() throws Exception {
    page("old/index.html", "<meta http-equiv=refresh content='0; url=../signup.html'>");
    links("signup.html", "form.html");
    page("form.html", FORM);
    assertEquals(Optional.of(List.of("old/index.html", "signup.html", "form.html")), way("old/"));
  }

  @Test
  void readNoMorePagesThanTheyMust() throws Exception {
    page("form.html", FORM + "<a href=x.html>");
    links("x.html", "y.html");
    links("y.html", "form.html");
    links("l.html", "form.html", "x.html");
    LandingChecker checker = new LandingChecker(settings(Optional.of(TAG), 2));
    assertEquals(1, checker.check(List.of(url("form.html"), url("form.html#x"))).pagesSeen());
    assertEquals(3, checker.check(List.of(url("l.html"))).pagesSeen());
    assertEquals(0, checker.check(List.of(url("https://other.example/"))).pagesSeen());
  }

  /** Against a search that knows the whole site, page by page. */
  @Test
  void leadAsFarAsAPlainSearchFinds() throws Exception {
    Random random = new Random(20_261_124);
    for (int run = 0; run < 12; run++) {
      int size = 10 + Tries.of(290);
      String prefix = "s" + run + "/";
      List<int[]> graph = new ArrayList<>();
      boolean[] forms = new boolean[size];
      List<Url> asked = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        int[] targets = random.ints(random.nextInt(4), 0, size).toArray();
        graph.add(targets);
        forms[i] = random.nextInt(25) == 0;
        StringBuilder body = new StringBuilder(forms[i] ? FORM : "");
        for (int target : targets) {
          body.append("<a href=p").append(target).append(".html>");
        }
        page(prefix + "p" + i + ".html", body.toString());
        if (run % 2 == 0 || random.nextInt(10) == 0) {
          asked.add(url(prefix + "p" + i + ".html"));
        }
      }
      Landings landings = landings(settings(Optional.of(TAG), 1 + run % 3), asked);
      for (Url address : asked) {
        Page page = (Page) landings.of(address);
        int number = Integer.parseInt(page.page().replaceAll(".*p|\\.html", ""));
        assertEquals(
            clicks(graph, forms, number),
            page.formPath().map(List::size).orElse(0) - 1,
            address.href());
        page.formPath().ifPresent(way -> assertIsAWay(way, graph, forms));
      }
    }
  }

  private static int clicks(List<int[]> graph, boolean[] forms, int from) {
    Set<Integer> at = Set.of(from);
    for (int clicks = 0; clicks <= 3; clicks++) {
      if (at.stream().anyMatch(page -> forms[page])) {
        return clicks;
      }
      Set<Integer> next = new HashSet<>();
      for (int page : at) {
        for (int target : graph.get(page)) {
          next.add(target);
        }
      }
      at = next;
    }
    return -1;
  }

  private static void assertIsAWay(List<String> way, List<int[]> graph, boolean[] forms) {
    List<Integer> pages =
        way.stream().map(page -> Integer.parseInt(page.replaceAll(".*p|\\.html", ""))).toList();
    for (int i = 1; i < pages.size(); i++) {
      int target = pages.get(i);
      assertTrue(
          Arrays.stream(graph.get(pages.get(i - 1))).anyMatch(to -> to == target),
          () -> "no link: " + way);
    }
    assertTrue(forms[pages.get(pages.size() - 1)]);
  }

  @Test
  void doNotReadAPageAgainThatWasNoted() throws Exception {
    links("from.html", "form.html");
    page("form.html", FORM);
    SiteSettings settings = settings(Optional.of(TAG), 2);
    PageNotes notes = new PageNotes(settings, 1 << 20);
    new SiteChecker(settings).check(Optional.of(notes));
    Path from = site.resolve("from.html");
    String content = Files.readString(from);
    // Nobody can see this change without reading.
    FileTime time = Files.getLastModifiedTime(from);
    Files.writeString(from, content.replace("form.html", "gone.html"));
    Files.setLastModifiedTime(from, time);
    Optional<List<String>> way = Optional.of(List.of("from.html", "form.html"));
    assertEquals(way, noted(settings, notes, "from.html"));
    Files.setLastModifiedTime(from, FileTime.from(time.toInstant().plusSeconds(1)));
    assertEquals(Optional.empty(), noted(settings, notes, "from.html"));
  }

  @Test
  void takeNoNotesOfAGoalThatAsksForAnotherTag() throws Exception {
    page("form.html", FORM);
    SiteSettings any = settings(Optional.empty(), 1);
    PageNotes notes = new PageNotes(any, 1 << 20);
    new SiteChecker(any).check(Optional.of(notes));
    assertEquals(1, notes.pages());
    Url other = Url.parse("https://other.example/Cust1/cs/javascript/utm.js").orElseThrow();
    SiteSettings settings = settings(Optional.of(new TrackingTag(other, Map.of())), 1);
    Landings landings =
        new LandingChecker(settings).check(List.of(url("form.html")), Optional.of(notes));
    assertFalse(((Page) landings.of(url("form.html"))).tagged());
  }

  private static Optional<List<String>> noted(SiteSettings settings, PageNotes notes, String page)
      throws Exception {
    return ((Page)
            new LandingChecker(settings)
                .check(List.of(url(page)), Optional.of(notes))
                .of(url(page)))
        .formPath();
  }

  @Test
  void needASite() {
    SiteSettings settings = settings(Optional.of(TAG), 1);
    site.toFile().delete();
    assertThrows(NoSuchFileException.class, () -> new LandingChecker(settings).check(List.of()));
  }
}
