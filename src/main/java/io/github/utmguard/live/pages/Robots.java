package io.github.utmguard.live.pages;

import io.github.utmguard.live.http.Wildcards;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a {@code robots.txt} says (RFC 9309).
 *
 * @param rules the rules of the groups that hold for the product
 * @param sitemaps the addresses of sitemaps, as written
 */
record Robots(List<Rule> rules, List<String> sitemaps) {
  /** Says nothing: everything is allowed. */
  static final Robots NONE = new Robots(List.of(), List.of());

  /** Forbids everything, as where the file cannot be had (section 2.3.1.4). */
  static final Robots FORBIDDING = new Robots(List.of(new Rule(false, "/")), List.of());

  /** What the standard asks for at least (section 2.5), in bytes. */
  static final int MOST_BYTES = 500 << 10;

  private static final int MOST_RULES = 1000;
  private static final int LONGEST_PATTERN = 1000;

  record Rule(boolean allow, String pattern) {
    boolean matches(String path) {
      return pattern.endsWith("$")
          ? Wildcards.matches(pattern.substring(0, pattern.length() - 1), path)
          : Wildcards.matches(pattern + "*", path);
    }
  }

  /** Reads a file for a product, whose name is in lower case. */
  static Robots parse(byte[] bytes, String product) {
    int length = Math.min(bytes.length, MOST_BYTES);
    Reader reader = new Reader(product);
    new String(bytes, 0, length, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
        .forEach(reader::line);
    return new Robots(reader.forProduct ? reader.own : reader.forAll, reader.sitemaps);
  }

  /** The longest matching rule decides; of two equally long ones, the one that allows. */
  boolean allows(String pathAndQuery) {
    boolean allowed = true;
    int longest = -1;
    for (Rule rule : rules) {
      int length = rule.pattern().length();
      boolean decides = length > longest || (length == longest && rule.allow());
      if (decides && rule.matches(pathAndQuery)) {
        allowed = rule.allow();
        longest = length;
      }
    }
    return allowed;
  }

  private static final class Reader {
    private final String product;
    private final List<Rule> own = new ArrayList<>();
    private final List<Rule> forAll = new ArrayList<>();
    private final List<String> sitemaps = new ArrayList<>();
    private boolean forProduct;
    private boolean agentsEnded = true;
    private boolean inOwn;
    private boolean inAll;

    Reader(String product) {
      this.product = product;
    }

    void line(String line) {
      int comment = line.indexOf('#');
      String text = comment < 0 ? line : line.substring(0, comment);
      int colon = text.indexOf(':');
      if (colon < 0) {
        return;
      }
      String value = text.substring(colon + 1).strip();
      switch (text.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
        case "user-agent" -> agent(value.toLowerCase(Locale.ROOT));
        case "allow" -> rule(true, value);
        case "disallow" -> rule(false, value);
        case "sitemap" -> sitemap(line);
        default -> {
          // Other records stand for themselves, and end no group.
        }
      }
    }

    private void agent(String name) {
      if (agentsEnded) {
        inOwn = false;
        inAll = false;
        agentsEnded = false;
      }
      inOwn |= name.equals(product);
      inAll |= name.equals("*");
      forProduct |= inOwn;
    }

    private void rule(boolean allow, String pattern) {
      agentsEnded = true;
      if (pattern.isEmpty() || pattern.length() > LONGEST_PATTERN) {
        return;
      }
      if (inOwn && own.size() < MOST_RULES) {
        own.add(new Rule(allow, pattern));
      }
      if (inAll && forAll.size() < MOST_RULES) {
        forAll.add(new Rule(allow, pattern));
      }
    }

    /** An address may hold a number sign, which begins no comment there. */
    private void sitemap(String line) {
      String value = line.substring(line.indexOf(':') + 1).strip();
      if (!value.isEmpty() && sitemaps.size() < MOST_RULES) {
        sitemaps.add(value);
      }
    }
  }
}
