package io.github.utmguard.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocSourceTest {
  private static final String LINK = TracedSite.link("F-1");
  private static final String COMMENT = "package p;\n/**\n * " + LINK + "\n */\n";

  @TempDir private Path folder;
  private TracedSite site;

  @BeforeEach
  void startProject() {
    site = new TracedSite(folder);
  }

  @Test
  void aNestedTypeStandsInItsOutermostTypesFile() throws Exception {
    site.javadoc("apidocs/com/acme/Foo.Inner.html", LINK + LINK)
        .file("src/main/java/com/acme/Foo.java", COMMENT)
        .file("src/main/java/com/acme/Inner.java", COMMENT);
    assertEquals(
        Collections.nCopies(2, "apidocs/com/acme/Foo.Inner.html src/main/java/com/acme/Foo.java:3"),
        site.sources());
  }

  @Test
  void anAddressInCodeIsNotTheCommentsOne() throws Exception {
    site.javadoc("apidocs/p/Foo.html", LINK)
        .file(
            "src/main/java/p/Foo.java",
            "package p;\n// "
                + TracedSite.FORM
                + "F-1\n"
                + COMMENT
                + "class Foo {\nString s = \""
                + TracedSite.FORM
                + "F-1\";}");
    assertEquals(List.of("apidocs/p/Foo.html src/main/java/p/Foo.java:5"), site.sources());
  }

  @Test
  void anEmptyCommentDocumentsNothing() throws Exception {
    site.javadoc("apidocs/p/Foo.html", LINK)
        .file(
            "src/main/java/p/Foo.java",
            "/**/ String s = \"" + TracedSite.FORM + "F-1\"; /**/\n" + COMMENT + "class Foo {}");
    assertEquals(List.of("apidocs/p/Foo.html src/main/java/p/Foo.java:4"), site.sources());
  }

  @Test
  void packagesAndTestsHaveTheirOwnFiles() throws Exception {
    site.javadoc("apidocs/p/package-summary.html", LINK)
        .javadoc("testapidocs/p/package-summary.html", LINK)
        .file("src/main/java/p/package-info.java", COMMENT)
        .file("src/test/java/p/package-info.java", "\n\n" + COMMENT);
    assertEquals(
        List.of(
            "apidocs/p/package-summary.html src/main/java/p/package-info.java:3",
            "testapidocs/p/package-summary.html src/test/java/p/package-info.java:5"),
        site.sources());
  }

  @ParameterizedTest
  @CsvSource({
    "apidocs/p/package-summary.html, src/main/java/p/package-info.java",
    "apidocs/acme.site/module-summary.html, src/main/java/acme.site/module-info.java",
    "apidocs/p/doc-files/more.html, src/main/java/p/doc-files/more.html",
  })
  void otherFilesWithTheSameLinkAreNotMeant(String page, String source) throws Exception {
    site.javadoc(page, LINK)
        .file(source, "/**\n * " + LINK + "\n */")
        .file("src/main/java/p/Foo.java", COMMENT)
        .file("src/main/java/q/package-info.java", COMMENT);
    assertEquals(List.of(page + " " + source + ":2"), site.sources());
  }

  @Test
  void aggregatedJavadocComesFromTheModules() throws Exception {
    site.module("shop")
        .module("docs")
        .javadoc("apidocs/p/Foo.html", LINK)
        .file("docs/src/main/java/p/Foo.java", COMMENT);
    assertEquals(List.of("apidocs/p/Foo.html docs/src/main/java/p/Foo.java:3"), site.sources());
  }

  @Test
  void anIndexShowsTheFirstSentenceOfWhicheverFileHasIt() throws Exception {
    site.javadoc("apidocs/allclasses-index.html", LINK)
        .file("src/main/java/p/Foo.java", COMMENT)
        .file("src/main/java/p/Bar.java", "/** Bar. */");
    assertEquals(
        List.of("apidocs/allclasses-index.html src/main/java/p/Foo.java:3"), site.sources());
  }

  @Test
  void twoFilesWithTheSentenceAreNotGuessedAt() throws Exception {
    site.javadoc("apidocs/allclasses-index.html", LINK + LINK)
        .file("src/main/java/p/Foo.java", COMMENT)
        .file("src/main/java/p/Bar.java", COMMENT);
    assertEquals(
        List.of("apidocs/allclasses-index.html -", "apidocs/allclasses-index.html -"),
        site.sources());
  }

  @Test
  void theOverviewIsAFileOfItsOwn() throws Exception {
    site.javadoc("apidocs/index.html", LINK)
        .file("src/main/javadoc/overview.html", "<body>\n" + LINK + "</body>");
    assertEquals(List.of("apidocs/index.html src/main/javadoc/overview.html:2"), site.sources());
  }
}
