package io.github.utmguard.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The English texts, and that the code and they know the same keys. */
@TestInstance(Lifecycle.PER_CLASS)
class MessagesTest {
  private static final Path BUNDLE =
      Path.of("src/main/resources/io/github/utmguard/messages.properties");

  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[.-][a-z0-9]+)*)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

  private final Properties bundle = new Properties();
  private Set<String> literals;

  @BeforeAll
  void read() throws IOException {
    try (var reader = Files.newBufferedReader(BUNDLE)) {
      bundle.load(reader);
    }
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      literals =
          files
              .filter(Files::isRegularFile)
              .flatMap(file -> LITERAL.matcher(read(file)).results())
              .map(literal -> literal.group(1))
              .collect(Collectors.toSet());
    }
  }

  @Test
  void setsThousandsApart() {
    Messages english = new Messages(Locale.ENGLISH);
    assertEquals(
        List.of("7", "999", "1,000", "123,456", "1,234,567", "-100", "-1,000"),
        Stream.of(7, 999, 1_000, 123_456, 1_234_567, -100, -1_000).map(english::number).toList());
  }

  @Test
  void namesTheLanguageOfItsTexts() {
    assertEquals("en", new Messages(Locale.ENGLISH).language());
    Locale norwegian = Messages.languageFor(Locale.forLanguageTag("nn-NO")).orElseThrow();
    assertEquals("nb", new Messages(norwegian).language());
    assertEquals(norwegian, new Messages(norwegian).locale());
    assertEquals(Optional.empty(), Messages.languageFor(Locale.FRENCH));
  }

  @Test
  void takesArgumentsAsTheyAre() {
    assertEquals(
        "The embedded form belongs to {1} it's $0 \\, but the page's tag to B.",
        new Messages(Locale.ENGLISH)
            .text(Message.of("embedded-form-tenant.message", "{1} it's $0 \\", "B")));
  }

  @Test
  void areEnglishWhereThereIsNoTranslation() {
    Message message = Message.of("tag-missing.message");
    assertEquals(
        new Messages(Locale.ENGLISH).text(message), new Messages(Locale.KOREAN).text(message));
  }

  Stream<String> keys() {
    return bundle.stringPropertyNames().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void areUsed(String key) {
    // "hosted-form-link.message" and "tag-blocked.csp.fix" are put together from two literals.
    String start = key.substring(0, key.lastIndexOf('.'));
    assertTrue(literals.contains(key) || literals.contains(start), key);
  }

  @Test
  void areThereForEveryKeyOfTheCode() {
    Set<String> known = bundle.stringPropertyNames();
    Set<String> families =
        known.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    for (String literal : literals) {
      int dot = literal.indexOf('.');
      if (dot > 0 && families.contains(literal.substring(0, dot))) {
        missing.add(literal);
      }
      if (literal.startsWith("tag-blocked.")) {
        missing.add(literal + ".fix");
      }
      if (literal.startsWith("hosted-form-") && !known.contains(literal)) {
        missing.add(literal + ".message");
      }
    }
    assertTrue(missing.size() > 30, missing.toString());
    missing.removeIf(name -> name.endsWith(".css") || name.endsWith(".js"));
    missing.removeAll(known);
    // Counts: the code knows what .one and .many have in common.
    missing.removeIf(key -> known.contains(key + ".one") && known.contains(key + ".many"));
    assertEquals(Set.of(), missing);
  }

  Stream<String> sentences() {
    return keys().filter(key -> !key.startsWith("console."));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void areWholeSentences(String key) {
    String text = bundle.getProperty(key);
    if (!key.startsWith("html.") && !key.startsWith("links.")) { // Which have labels, too.
      assertTrue(Character.isUpperCase(text.charAt(0)), text);
      assertTrue(Pattern.compile("[.}>]$|:\n\\S+$").matcher(text).find(), text);
    }
    assertFalse(text.contains("  ") || text.contains("''") || text.contains(" ."), text);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void leaveNoPlaceholder(String key) {
    String text = bundle.getProperty(key);
    List<Integer> numbers =
        PLACEHOLDER
            .matcher(text)
            .results()
            .map(found -> Integer.valueOf(found.group(1)))
            .distinct()
            .sorted()
            .toList();
    // Where the number is 1, the text says so itself.
    int first = key.endsWith(".one") ? 1 : 0;
    assertEquals(IntStream.range(first, first + numbers.size()).boxed().toList(), numbers, text);
    String[] arguments =
        IntStream.rangeClosed(0, 9).mapToObj(n -> "<" + n + ">").toArray(String[]::new);
    String filled = new Messages(Locale.ENGLISH).text(Message.of(key, arguments));
    assertTrue(filled.chars().noneMatch(c -> c == '{' || c == '}'), filled);
    assertTrue(numbers.stream().allMatch(n -> filled.contains("<" + n + ">")), filled);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
