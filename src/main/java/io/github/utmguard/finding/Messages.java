package io.github.utmguard.finding;

import java.util.Locale;
import java.util.ResourceBundle;

/** Puts messages into words of one language. */
public final class Messages {
  private static final String BUNDLE = "io.github.utmguard.messages";

  private final ResourceBundle bundle;

  /** Takes the bundle for a locale; where there is none, the English one. */
  public Messages(Locale locale) {
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            Messages.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language that the texts are in, which is English where the one asked for is not there. */
  public Locale locale() {
    return bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
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
