package io.github.utmguard.live.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
  private static Robots parse(String text) {
    return Robots.parse(text.getBytes(StandardCharsets.UTF_8), "our-robot");
  }

  @ParameterizedTest
  @CsvSource({
    "'User-agent: *\nDisallow: /a', /a/b, false",
    "'User-agent: *\nDisallow: /a', /b, true",
    "'User-agent: *\nDisallow:', /a, true",
    "'User-agent: *\nDisallow: /\nAllow: /open', /open/x, true",
    "'User-agent: *\nDisallow: /x\nAllow: /x', /x, true",
    "'User-agent: *\nDisallow: /*?print=', /a?print=1, false",
    "'User-agent: *\nDisallow: /*.php$', /a.php, false",
    "'User-agent: *\nDisallow: /*.php$', /a.php?x, true",
    "'User-agent: *\nDisallow: /\n\nUser-agent: Our-Robot\nDisallow: /a', /b, true",
    "'User-agent: other\nUser-agent: our-robot\nDisallow: /a', /a, false",
    "'User-agent: other\nDisallow: /a', /a, true",
    "'User-agent: our-robot\nDisallow: /a\nUser-agent: other\nDisallow: /b', /b, true",
    "'USER-AGENT : * # all\r\nDISALLOW : /a # not this', /a, false",
    "'User-agent: *\nCrawl-delay: 1\nDisallow: /a', /a, false",
    "'<html><p>Not found', /a, true",
  })
  void allowsAsTheStandardSays(String text, String path, boolean allowed) {
    assertEquals(allowed, parse(text).allows(path));
  }

  @Test
  void namesSitemapsWhereverTheyStand() {
    assertEquals(
        List.of("https://a/1.xml", "https://a/2.xml#x"),
        parse("\uFEFFSitemap: https://a/1.xml\nUser-agent: x\nsitemap:https://a/2.xml#x\nSitemap:")
            .sitemaps());
  }

  @Test
  void boundsHostileFiles() {
    String rules = "User-agent: *\n" + ("Disallow: /" + "*a".repeat(400) + "b\n").repeat(2000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> parse(rules).allows("/" + "a".repeat(2000)));
  }
}
