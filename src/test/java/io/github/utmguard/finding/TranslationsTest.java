package io.github.utmguard.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The Norwegian texts say what the English ones say. */
class TranslationsTest {
  private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");
  private static final Properties ENGLISH_TEXTS = load("messages.properties");
  private static final Properties NORWEGIAN_TEXTS = load("messages_nb.properties");

  /** What must not be translated: placeholders, markup but for comments, and what people type. */
  private static final Pattern FIXED =
      Pattern.compile(
          "\\{\\d}|<[^>!][^>]*>|-D\\S+|(?<![a-z-])(?!data-utm)[a-z-]+=\"[^\"]+\"|CustXXXXX|\\b(scriptUrl|siteDirectory|includes"
              + "|nomodule|integrity|crossorigin|noscript)\\b");

  /** Words that are the same in both languages. */
  private static final Set<String> SAME =
      Set.of(
          "console.counts",
          "console.fragments.one",
          "console.journey-step",
          "html.product",
          "html.step.enable.who");

  private static Properties load(String name) {
    Properties texts = new Properties();
    Path file = Path.of("src/main/resources/io/github/utmguard", name);
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
    return texts;
  }

  static Stream<String> keys() {
    return ENGLISH_TEXTS.stringPropertyNames().stream().sorted();
  }

  @Test
  void haveTheSameKeys() {
    assertEquals(
        new TreeSet<>(ENGLISH_TEXTS.stringPropertyNames()),
        new TreeSet<>(NORWEGIAN_TEXTS.stringPropertyNames()));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void keepPlaceholdersAndCode(String key) {
    String english = ENGLISH_TEXTS.getProperty(key);
    String norwegian = NORWEGIAN_TEXTS.getProperty(key, "");
    assertEquals(fixed(english), fixed(norwegian), norwegian);
    assertEquals(english.lines().count(), norwegian.lines().count(), norwegian);
  }

  private static List<String> fixed(String text) {
    return FIXED.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void areTranslated(String key) {
    String norwegian = NORWEGIAN_TEXTS.getProperty(key, "");
    assertEquals(SAME.contains(key), ENGLISH_TEXTS.getProperty(key).equals(norwegian), norwegian);
    Pattern english = Pattern.compile("(?i)\\b(the|this|page|pages|site|form|tag|to paste|and)\\b");
    String words =
        FIXED
            .matcher(norwegian)
            .replaceAll("")
            .replaceAll("charset-late|maven.site.skip|site\\.xml", "");
    assertFalse(english.matcher(words).find(), norwegian);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void areFoundAsTheyAreWritten(String key) {
    String[] arguments = {"{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}"};
    assertEquals(
        NORWEGIAN_TEXTS.getProperty(key, ""), new Messages(NORWEGIAN).text(key, arguments));
  }

  @ParameterizedTest
  @CsvSource({
    "nb,nb",
    "no,nb",
    "nb-NO,nb",
    "nn-NO,nb",
    "no-NO,nb",
    "en,en",
    "en-GB,en",
    "de,",
    "und,"
  })
  void serveTheLocalesOfTheirReaders(String locale, String language) {
    assertEquals(
        Optional.ofNullable(language).map(Locale::forLanguageTag),
        Messages.languageFor(Locale.forLanguageTag(locale)));
  }

  @Test
  void countAsTheirReadersDo() {
    Messages english = new Messages(Locale.UK);
    Messages norwegian = new Messages(Locale.forLanguageTag("nn-NO"));
    assertEquals("0 pages", english.count("console.pages", 0));
    assertEquals("1 page", english.count("console.pages", 1));
    assertEquals("10,137 pages", english.count("console.pages", 10_137));
    assertEquals("1 side", norwegian.count("console.pages", 1));
    assertEquals("10\u00A0137 sider", norwegian.count("console.pages", 10_137));
    assertEquals("0.1 - 0,1", english.seconds(0.12) + " - " + norwegian.seconds(0.12));
  }
}
