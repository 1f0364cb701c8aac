package io.github.utmguard.campaign.material;

import java.util.List;

/**
 * Finds what a mail tool or an ad platform replaces in a text.
 *
 * <p>A variable stands on one line and is no longer than {@value #LONGEST} characters, so that a
 * stray bracket takes nothing else with it. All questions together take time linear in the text, as
 * long as their places mostly rise.
 */
final class TemplateVariables {
  private static final int LONGEST = 300;

  /** What opens one and what closes it; of two that begin alike the longer first. */
  private static final List<List<String>> ALL =
      List.of(
          // Handlebars, Liquid, Jinja: Mailjet, Klaviyo, HubSpot, Braze, Customer.io.
          List.of("{{", "}}"),
          List.of("{%", "%}"),
          // SuperOffice Marketing.
          List.of("[[", "]]"),
          // Salesforce Marketing Cloud and Account Engagement.
          List.of("%%", "%%"),
          // Mailchimp.
          List.of("*|", "|*"),
          // SendGrid, Adobe Campaign, JSP.
          List.of("<%", "%>"),
          // FreeMarker, Velocity, Marketo.
          List.of("${", "}"),
          List.of("#{", "}"),
          // ValueTrack parameters of Google Ads, and of others after their model.
          List.of("{", "}"));

  /** Those that can hardly be anything else in markup, where single braces abound. */
  private static final List<List<String>> IN_MARKUP = ALL.subList(0, 7);

  private final String text;
  private final List<List<String>> delimiters;

  /** Between {@code from} and {@code to} there is no closing delimiter of the kind. */
  private final int[] from;

  private final int[] to;

  private TemplateVariables(String text, List<List<String>> delimiters) {
    this.text = text;
    this.delimiters = delimiters;
    this.from = new int[delimiters.size()];
    this.to = new int[delimiters.size()];
  }

  /** Those in an address, or in a text without markup. */
  static TemplateVariables in(String text) {
    return new TemplateVariables(text, ALL);
  }

  static TemplateVariables inMarkup(String text) {
    return new TemplateVariables(text, IN_MARKUP);
  }

  /** One past the variable that begins at {@code start}; {@code start} itself where none does. */
  int end(int start) {
    if ("{[%*<$#".indexOf(text.charAt(start)) < 0) {
      return start;
    }
    for (int kind = 0; kind < delimiters.size(); kind++) {
      String open = delimiters.get(kind).get(0);
      if (text.startsWith(open, start) && !opensAnother(open, start)) {
        String close = delimiters.get(kind).get(1);
        int at = close(kind, close, start + open.length());
        if (at >= 0) {
          return withFurtherBraces(close, at + close.length());
        }
      }
    }
    return start;
  }

  /** Before two braces a number sign is that of a fragment. */
  private boolean opensAnother(String open, int start) {
    return open.equals("#{") && text.startsWith("{{", start + 1);
  }

  /** Handlebars' {@code {{{name}}}}, and Braze's {@code {{${name}}}}. */
  private int withFurtherBraces(String close, int end) {
    int at = end;
    while (close.equals("}}") && at < text.length() && text.charAt(at) == '}') {
      at++;
    }
    return at;
  }

  private int close(int kind, String close, int start) {
    if (start < from[kind] || start > to[kind]) {
      from[kind] = start;
      to[kind] = start;
    }
    int limit = Math.min(start + LONGEST, text.length());
    while (to[kind] < limit && text.charAt(to[kind]) != '\n' && !text.startsWith(close, to[kind])) {
      to[kind]++;
    }
    return to[kind] < limit && text.startsWith(close, to[kind]) ? to[kind] : -1;
  }
}
