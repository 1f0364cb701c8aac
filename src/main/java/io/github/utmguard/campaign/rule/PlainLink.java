package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.url.Url;
import io.github.utmguard.utm.UtmPolicy;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tells of most links at a glance that nothing is wrong with their addresses. It may doubt too
 * many, never too few: {@link io.github.utmguard.utm.UtmLint} judges those that are left, which
 * takes ten times as long.
 */
final class PlainLink {
  private final boolean doubtsAll;
  private final char separator;
  private final Set<SheetColumn> required = EnumSet.noneOf(SheetColumn.class);

  PlainLink(UtmPolicy policy) {
    boolean onlyColumns = true;
    for (String name : policy.requiredParameters()) {
      onlyColumns &= SheetColumn.ofEnglish(name).map(required::add).isPresent();
    }
    this.doubtsAll =
        !onlyColumns || !policy.sources().isEmpty() || policy.campaignPattern().isPresent();
    this.separator = policy.separator().orElse('\0');
  }

  /** True for a link with UTM parameters alone, whose values nobody objects to. */
  boolean isPlain(Url url) {
    return !doubtsAll
        && url.fragment().isEmpty()
        && url.path().indexOf('=') < 0
        && new Query(separator).isPlain(url.query().orElse(""), required);
  }

  private static final class Query {
    private final Set<SheetColumn> seen = EnumSet.noneOf(SheetColumn.class);
    private char separator;

    Query(char separator) {
      this.separator = separator;
    }

    private boolean isPlain(String query, Set<SheetColumn> required) {
      int start = 0;
      while (start <= query.length()) {
        int ampersand = query.indexOf('&', start);
        int end = ampersand < 0 ? query.length() : ampersand;
        int equals = query.indexOf('=', start);
        if (equals < 0 || equals >= end || !isNew(query, start, equals)) {
          return false;
        }
        if (equals + 1 == end || !isPlain(query, equals + 1, end)) {
          return false;
        }
        start = end + 1;
      }
      return seen.containsAll(required);
    }

    private boolean isNew(String query, int start, int end) {
      for (SheetColumn column : LinkValues.COLUMNS) {
        String name = column.english();
        if (name.length() == end - start && query.startsWith(name, start)) {
          return seen.add(column);
        }
      }
      return false;
    }

    /** Lower case, digits that are no phone number, which 00 begins, and one separator. */
    private boolean isPlain(String query, int start, int end) {
      for (int i = start; i < end; i++) {
        char c = query.charAt(i);
        boolean zeros = c == '0' && query.charAt(i - 1) == '0' && !isOfWord(query.charAt(i - 2));
        if (zeros || !(isOfWord(c) || isSeparator(c))) {
          return false;
        }
      }
      return true;
    }

    private static boolean isOfWord(char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private boolean isSeparator(char c) {
      if (c != '_' && c != '-') {
        return false;
      }
      separator = separator == '\0' ? c : separator;
      return separator == c;
    }
  }
}
