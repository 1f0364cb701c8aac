package io.github.utmguard.csp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One policy (W3C Content Security Policy Level 3), as far as it governs external scripts that the
 * parser inserts, and frames. Where the standard and Chromium differ, this does as Chromium 156
 * does: its users are the ones that a blocked script would lose.
 */
public final class ContentSecurityPolicy {
  /** The directives that can govern a script element; the first one that is there does. */
  private static final List<String> FALLBACKS =
      List.of("script-src-elem", "script-src", "default-src");

  /** Those that can govern a frame. */
  private static final List<String> FRAME_FALLBACKS =
      List.of("frame-src", "child-src", "default-src");

  private final Optional<Directive> ofScripts;
  private final Optional<Directive> ofFrames;
  private final Optional<Directive> sandbox;

  private ContentSecurityPolicy(Map<String, Directive> directives) {
    this.ofScripts = first(FALLBACKS, directives);
    this.ofFrames = first(FRAME_FALLBACKS, directives);
    this.sandbox = Optional.ofNullable(directives.get("sandbox"));
  }

  private static Optional<Directive> first(List<String> names, Map<String, Directive> directives) {
    return names.stream().filter(directives::containsKey).findFirst().map(directives::get);
  }

  /**
   * Parses a serialized policy ("Parse a serialized CSP"). Any text is one; what is no directive is
   * passed over.
   *
   * @param serializedPolicy one policy, without the comma that separates policies
   * @return the policy
   */
  public static ContentSecurityPolicy parse(String serializedPolicy) {
    Map<String, Directive> directives = new LinkedHashMap<>();
    for (String part : AsciiText.split(serializedPolicy, ';')) {
      List<String> tokens = AsciiText.splitOnWhitespace(part);
      if (!tokens.isEmpty() && isPrintable(part)) {
        String name = AsciiText.lowerCase(tokens.get(0));
        directives.putIfAbsent(name, new Directive(name, tokens.subList(1, tokens.size())));
      }
    }
    return new ContentSecurityPolicy(directives);
  }

  /** A directive with other characters than the grammar's is ignored as a whole, by Chromium. */
  private static boolean isPrintable(String directive) {
    return directive
        .chars()
        .allMatch(c -> (c > ' ' && c < 0x7F) || AsciiText.isWhitespace((char) c));
  }

  /**
   * Tells whether the policy lets a script load.
   *
   * @param script the script
   * @param selfOrigin where the page is published; where that is unknown, {@code 'self'} matches
   *     nothing, and a source without a scheme means {@code https}
   * @return whether it is allowed
   */
  public boolean allowsScript(ExternalScript script, Optional<Origin> selfOrigin) {
    return blockingDirective(script, selfOrigin).isEmpty();
  }

  /**
   * Shows what keeps a script from loading.
   *
   * @param script the script
   * @param selfOrigin as for {@link #allowsScript}
   * @return the directive, such as {@code script-src 'self'}, its name in lower case and its values
   *     as written; empty if the script is allowed
   */
  public Optional<String> blockingDirective(ExternalScript script, Optional<Origin> selfOrigin) {
    return ofScripts
        .filter(directive -> !directive.allows(script, selfOrigin))
        .map(Directive::text);
  }

  /**
   * Shows what keeps a frame from loading.
   *
   * @param address what the frame is to show
   * @param selfOrigin as for {@link #allowsScript}
   * @return the directive, as {@link #blockingDirective} does; empty if the frame is allowed
   */
  public Optional<String> frameBlockingDirective(
      ScriptAddress address, Optional<Origin> selfOrigin) {
    return ofFrames.filter(directive -> !directive.lists(address, selfOrigin)).map(Directive::text);
  }

  /**
   * Shows what keeps the page from running any script: {@code sandbox} without {@code
   * allow-scripts}, which only a header can say (CSP Level 3, "sandbox").
   */
  public Optional<String> scriptSandbox() {
    return sandbox.filter(directive -> !directive.holds("allow-scripts")).map(Directive::text);
  }
}
