package io.github.utmguard.csp;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One directive with a source list, and its judgement of an external script that the parser
 * inserted (CSP Level 3, "Script directives pre-request check").
 *
 * @param name in lower case
 * @param expressions the source expressions as written
 */
record Directive(String name, List<String> expressions) {
  private static final String NONCE = "'nonce-";

  boolean allows(ExternalScript script, Optional<Origin> self) {
    if (nonceMatches(script) || integrityMatches(script.integrity())) {
      return true;
    }
    boolean strictDynamic =
        expressions.stream()
            .anyMatch(source -> AsciiText.lowerCase(source).equals("'strict-dynamic'"));
    return !strictDynamic && lists(script.address(), self);
  }

  /**
   * Whether an expression names the address: all that counts for a frame, of which nonces, hashes
   * and {@code 'strict-dynamic'} say nothing.
   */
  boolean lists(ScriptAddress address, Optional<Origin> self) {
    return expressions.stream()
        .flatMap(source -> SourceParser.parse(source).stream())
        .anyMatch(source -> source.matches(address, self));
  }

  /** Tells whether a keyword without quotes is among the expressions, in any case. */
  boolean holds(String keyword) {
    return expressions.stream().anyMatch(value -> AsciiText.lowerCase(value).equals(keyword));
  }

  /** Compares nonces, case-sensitively; white space around the attribute's value is not part. */
  private boolean nonceMatches(ExternalScript script) {
    if (!script.nonceable() || script.nonce().isEmpty()) {
      return false;
    }
    List<String> nonce = AsciiText.splitOnWhitespace(script.nonce().get());
    return nonce.size() == 1
        && Base64Value.is(nonce.get(0))
        && expressions.stream().anyMatch(source -> isNonce(source, nonce.get(0)));
  }

  private static boolean isNonce(String source, String nonce) {
    return source.length() == NONCE.length() + nonce.length() + 1
        && source.regionMatches(true, 0, NONCE, 0, NONCE.length())
        && source.startsWith(nonce, NONCE.length())
        && source.endsWith("'");
  }

  /** Every hash of the attribute must be listed, since the browser may take any of them. */
  private boolean integrityMatches(String integrity) {
    Set<Digest> digests = Digest.parseIntegrity(integrity);
    if (digests.isEmpty()) {
      return false;
    }
    Set<Digest> listed = new HashSet<>();
    expressions.forEach(source -> Digest.parseSource(source).ifPresent(listed::add));
    return listed.containsAll(digests);
  }

  /** The directive as a message shows it. */
  String text() {
    return expressions.isEmpty() ? name : name + " " + String.join(" ", expressions);
  }
}
