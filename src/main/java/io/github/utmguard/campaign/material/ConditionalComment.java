package io.github.utmguard.campaign.material;

import io.github.utmguard.html.Token;
import java.util.Locale;

/**
 * Outlook's conditional comments: {@code <!--[if mso]> ... <![endif]-->} is a comment to everybody
 * else, but Outlook for Windows shows what is in it.
 */
final class ConditionalComment {
  private static final String START = "<!--[if";

  /** Real conditions, such as {@code (gte mso 9)|(IE)}, are far shorter. */
  private static final int LONGEST_CONDITION = 200;

  private ConditionalComment() {}

  /** Where the comment's content begins; the comment's end where nobody shows it. */
  static int content(String text, Token comment) {
    if (!text.regionMatches(true, comment.start(), START, 0, START.length())) {
      return comment.end();
    }
    int start = comment.start() + START.length();
    int limit = Math.min(comment.end(), start + LONGEST_CONDITION);
    int close = text.substring(start, limit).indexOf("]>");
    return close < 0 || isNever(text.substring(start, start + close))
        ? comment.end()
        : start + close + 2;
  }

  private static boolean isNever(String condition) {
    String bare = condition.replaceAll("[\\s()]", "").toLowerCase(Locale.ROOT);
    return bare.equals("!mso") || bare.equals("false");
  }
}
