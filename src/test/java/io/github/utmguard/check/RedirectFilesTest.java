package io.github.utmguard.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Redirect files inside a site lead its visitors on as links do. */
class RedirectFilesTest {
  private static final String FORM = Sites.FORM + "F-1";

  @TempDir Path site;

  @BeforeEach
  void page() throws Exception {
    Sites.write(site, "index.html", Sites.page(Sites.TAG.html(), "<p>x</p>"));
  }

  private List<Finding> findings() throws Exception {
    return new SiteChecker(Sites.settings(site, Optional.of(Sites.TAG), 2)).check().findings();
  }

  private List<String> lines() throws Exception {
    return findings().stream()
        .map(any -> any.rule() + " " + any.location() + " " + any.url().orElse("-"))
        .map(line -> line.replaceAll("Location\\[page=|, line=|, column=", ":").replace("]", ""))
        .toList();
  }

  @Test
  void areReadByHiddenNamesAndInFolders() throws Exception {
    Sites.write(
        site, ".htaccess", "# \u00e6\r\nRedirect /\u00e6\u00f8\ud83d\ude00 " + FORM + "\r\n");
    Sites.write(site, "a/.htaccess", "RewriteRule ^x$ \"" + FORM + "\" [R]");
    Sites.write(site, "_redirects", "/x /y\n/p\u00e5melding   " + FORM + "  301\n");
    Sites.write(site, "a/_redirects", "/x " + FORM);
    Sites.write(site, "netlify.toml", "[[redirects]]\n  to = \"" + FORM + "\"\n");
    Sites.write(site, "vercel.json", "{\"redirects\":[\n {\"destination\": \"" + FORM + "\"}]}");
    Sites.write(
        site,
        "a/staticwebapp.config.json",
        "{\"responseOverrides\": {\"404\": {\"redirect\": \"" + FORM + "\"}}}");

    assertEquals(
        List.of(
            "hosted-form-redirect :.htaccess:2:16 " + FORM,
            "hosted-form-redirect :_redirects:2:14 " + FORM,
            "hosted-form-redirect :a/.htaccess:1:18 " + FORM,
            "hosted-form-redirect :a/staticwebapp.config.json:1:45 " + FORM,
            "hosted-form-redirect :netlify.toml:2:9 " + FORM,
            "hosted-form-redirect :vercel.json:2:19 " + FORM),
        lines());
  }

  /** A script cannot stand in these files, so that the fix is a page with it. */
  @Test
  void sayWhatToDo() throws Exception {
    Sites.write(site, "_redirects", "/x " + FORM);
    Messages messages = new Messages(Locale.ENGLISH);
    Finding finding = findings().get(0);

    assertTrue(messages.text(finding.message()).contains("sends visitors on"));
    assertTrue(messages.text(finding.fix()).contains("action=form&amp;id=F-1\"></script>"));
  }

  @Test
  void leadToPagesOfTheSiteAsWell() throws Exception {
    Sites.write(site, "_redirects", "/x /scripts/customer.fcgi?action=formFrame&formId=20");

    assertEquals(
        List.of(
            "hosted-form-redirect :_redirects:1:4 "
                + "/scripts/customer.fcgi?action=formFrame&formId=20"),
        lines());
  }

  @Test
  void areGoodWithoutHostedForms() throws Exception {
    Sites.write(site, "_redirects", "# /x " + FORM + "\n/x /y # " + FORM);
    Sites.write(
        site, ".htaccess", "# Redirect /x " + FORM + "\nErrorDocument 404 \"Sorry, " + FORM);
    Sites.write(site, "vercel.json", "{\"redirects\": [{\"source\": \"" + FORM + "\"}]}");
    Sites.write(site, "netlify.toml", "[[headers]]\nto = \"" + FORM + "\"");

    assertEquals(List.of(), lines());
  }

  @Test
  void areReadInOtherEncodings() throws Exception {
    Files.write(site.resolve("_redirects"), ("\ufeff/x " + FORM).getBytes(StandardCharsets.UTF_8));
    Files.write(
        site.resolve("vercel.json"),
        ("\ufeff{\"rewrites\":[{\"destination\":\"" + FORM + "\"}]}")
            .getBytes(StandardCharsets.UTF_8));

    assertEquals(
        List.of(
            "hosted-form-redirect :_redirects:1:4 " + FORM,
            "hosted-form-redirect :vercel.json:1:30 " + FORM),
        lines());
  }
}
