package io.github.utmguard.finding;

import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Puts messages into words of one language. */
public final class Messages {
  private static final String BUNDLE = "io.github.utmguard.messages";

  private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");

  private final ResourceBundle bundle;
  private final Locale locale;
  private final char thousands;

  /** Takes the bundle for a locale; where there is none, the English one. */
  public Messages(Locale locale) {
    this.locale = languageFor(locale).orElse(Locale.ENGLISH);
    this.thousands = DecimalFormatSymbols.getInstance(this.locale).getGroupingSeparator();
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            this.locale,
            Messages.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language that texts are in, as a code of ISO 639-1 such as {@code en}. */
  public String language() {
    String language = bundle.getLocale().getLanguage();
    return language.isEmpty() ? Locale.ENGLISH.getLanguage() : language;
  }

  /**
   * The language of messages that serves a locale: English, or Norwegian bokmål, which readers of
   * nynorsk get too.
   *
   * @return empty if there is none
   */
  public static Optional<Locale> languageFor(Locale locale) {
    return switch (locale.getLanguage()) {
      case "en" -> Optional.of(Locale.ENGLISH);
      case "nb", "no", "nn" -> Optional.of(NORWEGIAN);
      default -> Optional.empty();
    };
  }

  /** The language of these messages. */
  public Locale locale() {
    return locale;
  }

  /** The text with this key; as {@link #text(Message)}. */
  public String text(String key, String... arguments) {
    return text(Message.of(key, arguments));
  }

  /**
   * The text for a number of things, from {@code key.one} or {@code key.many}.
   *
   * @param count what {@code {0}} stands for
   * @param others what {@code {1}}, {@code {2}} ... stand for
   */
  public String count(String key, long count, String... others) {
    List<String> arguments = new ArrayList<>();
    arguments.add(number(count));
    arguments.addAll(List.of(others));
    return text(new Message(key + (count == 1 ? ".one" : ".many"), arguments));
  }

  /** A number with its thousands apart. */
  public String number(long number) {
    // Not a formatter: reports of large sites have tens of thousands of numbers.
    StringBuilder text = new StringBuilder(Long.toString(number));
    int first = number < 0 ? 1 : 0;
    for (int at = text.length() - 3; at > first; at -= 3) {
      text.insert(at, thousands);
    }
    return text.toString();
  }

  /** Seconds, with one decimal. */
  public String seconds(double seconds) {
    return String.format(locale, "%.1f", seconds);
  }

  /**
   * The message's text.
   *
   * @throws java.util.MissingResourceException if the bundle lacks its key
   */
  public String text(Message message) {
    String pattern = bundle.getString(message.key());
    StringBuilder text = new StringBuilder(pattern.length() + 64);
    int at = 0;
    // Not MessageFormat: its quoting would make every apostrophe in a translation a trap.
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      int close = pattern.indexOf('}', open);
      text.append(pattern, at, open);
      text.append(message.arguments().get(Integer.parseInt(pattern, open + 1, close, 10)));
      at = close + 1;
    }
    return text.append(pattern, at, pattern.length()).toString();
  }
}
