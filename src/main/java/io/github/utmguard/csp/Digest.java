package io.github.utmguard.csp;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A hash: in a policy {@code 'sha256-...'}, in an {@code integrity} attribute {@code sha256-...}.
 *
 * @param algorithm {@code sha256}, {@code sha384}, {@code sha512} or {@code ed25519}
 * @param value its bytes in hexadecimal; empty where it can match nothing
 */
record Digest(String algorithm, Optional<String> value) {
  private static final List<String> ALGORITHMS =
      List.of("sha256", "sha384", "sha512", "sha-256", "sha-384", "sha-512", "ed25519");

  /** Reads a source expression in single quotes, whose algorithm may be in any case. */
  static Optional<Digest> parseSource(String expression) {
    if (expression.length() < 2 || !expression.startsWith("'") || !expression.endsWith("'")) {
      return Optional.empty();
    }
    String text = expression.substring(1, expression.length() - 1);
    for (String algorithm : ALGORITHMS) {
      if (AsciiText.lowerCase(text).startsWith(algorithm + "-")) {
        return of(algorithm, text.substring(algorithm.length() + 1))
            .filter(digest -> digest.value().isPresent());
      }
    }
    return Optional.empty();
  }

  /**
   * Reads an {@code integrity} attribute: all hashes that it names, those of weaker algorithms too
   * (CSP Level 3, "Script directives pre-request check"). What is none is passed over.
   */
  static Set<Digest> parseIntegrity(String integrity) {
    Set<Digest> digests = new HashSet<>();
    for (String token : AsciiText.splitOnWhitespace(integrity)) {
      int options = token.indexOf('?');
      String text = options < 0 ? token : token.substring(0, options);
      for (String algorithm : ALGORITHMS) {
        if (text.startsWith(algorithm + "-")) {
          of(algorithm, text.substring(algorithm.length() + 1)).ifPresent(digests::add);
        }
      }
    }
    return digests;
  }

  private static Optional<Digest> of(String algorithm, String value) {
    return Base64Value.is(value)
        ? Optional.of(new Digest(algorithm.replace("sha-", "sha"), Base64Value.decode(value)))
        : Optional.empty();
  }
}
