package io.github.utmguard.live.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitemapFileTest {
  static final String START =
      "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'"
          + " xmlns:xhtml='http://www.w3.org/1999/xhtml' xmlns:image='urn:image'>";

  private static SitemapFile parse(String xml) throws IOException {
    return SitemapFile.parse(xml.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void readsPagesAndNothingElse() throws IOException {
    SitemapFile file =
        parse(
            START
                + "<url><loc> https://a/?x=1&amp;y=2\n</loc><lastmod>2026-01-01</lastmod>"
                + "<image:image><image:loc>https://a/i.png</image:loc></image:image>"
                + "<xhtml:link rel='alternate' href='https://a/no'/></url>"
                + "<url><loc><![CDATA[https://a/b]]></loc></url></urlset>");
    assertEquals(List.of("https://a/?x=1&y=2", "https://a/b"), file.pages());
    assertEquals(List.of(), file.sitemaps());
    assertFalse(file.cutShort());
  }

  @Test
  void readsIndexesAndGzip() throws IOException {
    String index = "<sitemapindex><sitemap><loc>s.xml</loc></sitemap></sitemapindex>";
    SitemapFile file = SitemapFile.parse(gzip(index.getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("s.xml"), file.sitemaps());
  }

  @Test
  void keepsWhatStandsBeforeAFault() throws IOException {
    SitemapFile file = parse(START + "<url><loc>https://a/</loc></url><url><loc>https://b/");
    assertEquals(List.of("https://a/"), file.pages());
    assertTrue(file.cutShort());
  }

  @Test
  void stopsAtFiftyThousand() throws IOException {
    SitemapFile file =
        parse(START + "<url><loc>https://a/</loc></url>".repeat(50_001) + "</urlset>");
    assertEquals(50_000, file.pages().size());
    assertTrue(file.cutShort());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not XML", "<html><body><a href='/'>x</a></body></html>", "<rss/>"})
  void refusesWhatIsNone(String text) {
    assertThrows(IOException.class, () -> parse(text));
  }

  @Test
  void readsNoOtherFileAndNoEntity(@TempDir Path directory) throws IOException {
    Path secret = Files.writeString(directory.resolve("secret"), "https://a/secret");
    String outside =
        "<!DOCTYPE urlset [<!ENTITY e SYSTEM '"
            + secret.toUri()
            + "'>]>"
            + "<urlset><url><loc>&e;</loc></url></urlset>";
    assertThrows(IOException.class, () -> parse(outside));
    String bomb =
        "<!DOCTYPE urlset [<!ENTITY a '0123456789'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            + "<urlset><url><loc>&b;</loc></url></urlset>";
    assertThrows(IOException.class, () -> parse(bomb));
  }

  @Test
  void boundsDepthAndLength() throws IOException {
    assertThrows(IOException.class, () -> parse("<urlset>" + "<a>".repeat(100_000)));
    String longest =
        parse("<urlset><url><loc>" + "x".repeat(100_000) + "</loc></url></urlset>").pages().get(0);
    assertTrue(longest.length() < 10_000, "" + longest.length());
    assertThrows(IOException.class, () -> SitemapFile.parse(gzip(new byte[60 << 20])));
  }
}
