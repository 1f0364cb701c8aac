package io.github.utmguard.csp;

import java.util.Optional;

/**
 * A source expression that a URL can match (CSP Level 3, "Does url match expression in origin?").
 */
sealed interface SourceExpression
    permits SourceExpression.Everything,
        SourceExpression.Self,
        SourceExpression.SchemeSource,
        HostSource {

  /** Tells whether a script from there is allowed on a page of that origin. */
  boolean matches(ScriptAddress address, Optional<Origin> self);

  /** {@code *}: every network scheme, and the page's own. */
  record Everything() implements SourceExpression {
    @Override
    public boolean matches(ScriptAddress address, Optional<Origin> self) {
      return switch (address.scheme()) {
        case "http", "https", "ws", "wss" -> true;
        default -> self.map(origin -> origin.scheme().equals(address.scheme())).orElse(false);
      };
    }
  }

  /** {@code 'self'}: the page's origin, or its secure counterpart on the default ports. */
  record Self() implements SourceExpression {
    @Override
    public boolean matches(ScriptAddress address, Optional<Origin> self) {
      return self.map(origin -> HostSource.of(origin).matches(address, self)).orElse(false);
    }
  }

  /** {@code https:}. */
  record SchemeSource(String scheme) implements SourceExpression {
    @Override
    public boolean matches(ScriptAddress address, Optional<Origin> self) {
      return Fit.ofScheme(scheme, address.scheme()) != Fit.NONE;
    }
  }

  /** How a part of a source fits a part of an address. */
  enum Fit {
    NONE,
    EXACT,
    /** Leaves the part open. */
    OPEN,
    /** Fits as the secure counterpart of what is written. */
    UPGRADE;

    /**
     * Compares schemes. The standard also lets {@code ws} stand for {@code http}; Chromium does
     * not.
     */
    static Fit ofScheme(String source, String address) {
      if (source.equals(address)) {
        return EXACT;
      }
      boolean upgrade =
          (source.equals("http") && address.equals("https"))
              || (source.equals("ws") && address.equals("wss"));
      return upgrade ? UPGRADE : NONE;
    }
  }
}
