package io.github.utmguard.page;

import io.github.utmguard.url.Url;
import java.util.Map;
import java.util.Optional;

/**
 * An active script of a page: not in {@code template} or {@code noscript}.
 *
 * @param attributes its attributes as a browser sees them, names in lower case
 * @param address its resolved {@code src}
 * @param start the first unit of the element
 * @param end one past its end tag; empty where that is not written
 * @param addressOffset the first unit of the {@code src} value, or of the element
 * @param inHead whether it is a child of {@code head}
 * @param afterScript whether a script that runs stands before it
 * @param afterElement whether any element stands before it in {@code head}
 */
public record ScriptElement(
    Map<String, String> attributes,
    Optional<Url> address,
    int start,
    Optional<Integer> end,
    int addressOffset,
    boolean inHead,
    boolean afterScript,
    boolean afterElement) {

  /** An attribute's value; empty where it is not there. */
  public Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  /** The address as written. */
  public String written() {
    return attribute("src").orElse("");
  }
}
