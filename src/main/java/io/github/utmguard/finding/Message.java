package io.github.utmguard.finding;

import java.util.List;

/**
 * A text for people, independent of their language.
 *
 * @param key its key in the resource bundle
 * @param arguments what stands for {@code {0}}, {@code {1}} ... in it
 */
public record Message(String key, List<String> arguments) {
  public Message {
    arguments = List.copyOf(arguments);
  }

  /** A message with its arguments in order. */
  public static Message of(String key, String... arguments) {
    return new Message(key, List.of(arguments));
  }
}
