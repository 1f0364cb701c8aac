package io.github.utmguard.report.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.check.SiteChecker;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.inject.SiteInjector;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedLinksTest {
  private static final String PAGE = "internal/campaign-links.html";
  private static final TrackingTag TAG =
      new TrackingTag(
          Url.parse("https://online4.superoffice.com/Cust12345/CS/javascript/utm.js").orElseThrow(),
          Map.of("data-cookieconsent", "marketing"));
  private static final CampaignLinksView VIEW = SampleLinks.usual().view(Locale.ENGLISH);

  @TempDir Path directory;
  private Path site;

  @BeforeEach
  void createSite() throws IOException {
    site = Files.createDirectory(directory.resolve("site"));
  }

  private SiteSettings settings() {
    return new SiteSettings(
        site,
        List.of("**/*.html"),
        List.of(),
        Optional.of(TAG),
        ExistingTag.REPLACE,
        false,
        true,
        2,
        FailOn.ERROR,
        Map.of(),
        Set.of(),
        Url.parse(SampleLinks.SITE + "/"),
        directory.resolve("report"),
        Set.of(),
        CampaignPolicy.DEFAULT,
        new AcceptedFindings(Optional.empty(), false, SampleLinks.TODAY),
        CampaignSettings.defaults(site),
        VerifySettings.DEFAULT,
        List.of(),
        Locale.ENGLISH);
  }

  /** Its links lead into the site with UTM parameters, and one to a hosted form. */
  @Test
  void isAPageThatCheckHasNothingToSayOf() throws Exception {
    PublishedLinks.write(site, PAGE, VIEW, Optional.of(TAG));
    var result = new SiteChecker(settings()).check();
    assertEquals(List.of(), result.findings());
    assertEquals(1, result.coverage().tagged());
    assertTrue(
        Files.readString(site.resolve(PAGE)).contains("name=\"robots\" content=\"noindex\""));
  }

  /** In the heap of 512 MB that tests run in. */
  @Test
  void canBeReadByCheckWhereThereAreThousandsOfLinks() throws Exception {
    CampaignLinksView many = SampleLinks.many(4000).view(Locale.ENGLISH);
    Path file = PublishedLinks.write(site, PAGE, many, Optional.of(TAG));
    assertTrue(Files.size(file) < 12_000_000, "bytes: " + Files.size(file));
    assertEquals(List.of(), new SiteChecker(settings()).check().findings());
  }

  @Test
  void isLeftAloneByInject() throws Exception {
    Path file = PublishedLinks.write(site, PAGE, VIEW, Optional.of(TAG));
    String before = Files.readString(file);
    assertEquals(1, new SiteInjector(settings()).inject(TAG).unchanged());
    assertEquals(before, Files.readString(file));
  }

  @Test
  void replacesAnEarlierPage() throws Exception {
    PublishedLinks.write(site, PAGE, SampleLinks.many(3).view(Locale.ENGLISH), Optional.of(TAG));
    PublishedLinks.write(site, PAGE, VIEW, Optional.empty());
    Path file = PublishedLinks.write(site, PAGE, VIEW, Optional.of(TAG));
    assertTrue(Files.readString(file).contains("Black Friday"));
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "../links.html",
        "internal/../../links.html",
        "/etc/links.html",
        "./links.html",
        "a//links.html",
        "C:/links.html",
        "internal\\links.html",
        "internal/",
        "internal",
        "html.links.pdf",
        ".html",
        "a\nb.html",
        "a?b.html",
        "a#b.html",
        "%2e%2e/links.html"
      })
  void refusesWhatIsNoPathOfAPage(String path) {
    refuses("html.links.publish.path", path);
  }

  private void refuses(String reason, String path) {
    UnpublishableException refusal =
        assertThrows(
            UnpublishableException.class,
            () -> PublishedLinks.write(site, path, VIEW, Optional.of(TAG)));
    assertEquals(reason, refusal.reason().key());
    assertTrue(
        new Messages(Locale.ENGLISH).text(refusal.reason()).contains("publishLinks"), reason);
  }

  @Test
  void refusesALinkOutOfTheSite() throws IOException {
    Path outside = Files.createDirectory(directory.resolve("outside"));
    Files.createSymbolicLink(site.resolve("internal"), outside);
    Files.createSymbolicLink(site.resolve("nowhere"), directory.resolve("missing"));
    refuses("html.links.publish.link", "internal/links.html");
    refuses("html.links.publish.link", "internal/deeper/links.html");
    refuses("html.links.publish.link", "nowhere/links.html");
    try (Stream<Path> files = Files.list(outside)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void followsALinkWithinTheSite() throws Exception {
    Path real = Files.createDirectory(site.resolve("real"));
    Files.createSymbolicLink(site.resolve("internal"), real);
    PublishedLinks.write(site, PAGE, VIEW, Optional.of(TAG));
    assertTrue(Files.exists(real.resolve("campaign-links.html")));
  }

  @Test
  void leavesWhatIsNotItsOwn() throws IOException {
    Files.writeString(site.resolve("index.html"), "<!doctype html><title>Home</title>");
    Files.writeString(
        site.resolve("report.html"),
        "<meta name=\"generator\" content=\"superoffice-utm-maven-plugin\">");
    Files.createDirectory(site.resolve("folder.html"));
    Files.createSymbolicLink(site.resolve("link.html"), site.resolve("index.html"));
    refuses("html.links.publish.occupied", "index.html");
    refuses("html.links.publish.occupied", "report.html");
    refuses("html.links.publish.occupied", "folder.html");
    refuses("html.links.publish.occupied", "link.html");
    refuses("html.links.publish.occupied", "index.html/links.html");
    assertEquals(
        "<!doctype html><title>Home</title>", Files.readString(site.resolve("index.html")));
  }
}
