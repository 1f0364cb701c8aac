package io.github.utmguard.redirect;

import io.github.utmguard.redirect.Words.Word;
import io.github.utmguard.url.PercentDecoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads which paths redirect files take, as far as that can be told without a server: rules that
 * depend on more than the path (a country, a cookie) are left out, and so are those that take every
 * path and keep it, as from http to https.
 */
public final class RedirectRules {
  /** Where placeholders of the path, or of an expression's groups, stand in a target. */
  private static final Pattern KEPT = Pattern.compile(":[A-Za-z]|\\$|%\\{");

  private final List<RedirectRule> rules = new ArrayList<>();

  private RedirectRules() {}

  /**
   * The rules of a file, in their order. Time is linear in the text.
   *
   * @param directory where the file stands in the site, with slashes at both ends
   */
  public static List<RedirectRule> read(RedirectFile file, String directory, String text) {
    RedirectRules read = new RedirectRules();
    switch (file) {
      case UNDERSCORE_REDIRECTS -> read.underscore(text);
      case HTACCESS -> read.htaccess(directory, text);
      case NETLIFY_TOML -> read.netlify(text);
      case VERCEL_JSON ->
          read.json(
              text,
              Set.of("redirects/source", "rewrites/source"),
              Set.of("redirects/destination", "rewrites/destination"));
      case STATIC_WEB_APP ->
          read.json(text, Set.of("routes/route"), Set.of("routes/redirect", "routes/rewrite"));
    }
    return List.copyOf(read.rules);
  }

  private void underscore(String text) {
    for (String line : text.lines().toList()) {
      List<Word> words = Words.plain(line, 0, line.length());
      // With more words than these it depends on a query, a country, or the like.
      if ((words.size() == 2 || words.size() == 3) && !words.get(0).text().startsWith("#")) {
        String status = words.size() == 3 ? words.get(2).text() : "301";
        if (!status.startsWith("4")) {
          add(words.get(0).text(), words.get(1).text(), status.endsWith("!"));
        }
      }
    }
  }

  private void htaccess(String directory, String text) {
    boolean conditional = false;
    for (String line : text.lines().toList()) {
      List<Word> words = Words.quoted(line, 0, line.length());
      if (words.size() < 2) {
        continue;
      }
      String from = words.get(1).text();
      String last = words.get(words.size() - 1).text();
      switch (words.get(0).text().toLowerCase(Locale.ROOT)) {
        case "redirect", "redirectpermanent", "redirecttemp" ->
            prefix(words.get(Math.max(1, words.size() - 2)).text(), last);
        case "redirectmatch" ->
            expression("", words.get(Math.max(1, words.size() - 2)).text(), last, true);
        case "rewriterule" -> {
          String to = words.size() > 2 ? words.get(2).text() : "-";
          if (!to.equals("-")) {
            expression(directory, from, to, !conditional);
          }
        }
        default -> {
          // Other directives take no paths.
        }
      }
      conditional = words.get(0).text().equalsIgnoreCase("rewritecond");
    }
  }

  /** mod_alias: a path, and all below it. */
  private void prefix(String from, String to) {
    if (from.length() > 1 && from.startsWith("/")) {
      add(from, to, true);
      add(from.endsWith("/") ? from + "*" : from + "/*", to, true);
    }
  }

  private void expression(String directory, String expression, String to, boolean first) {
    RewritePattern.of(expression)
        .map(glob -> glob.startsWith("/") || glob.startsWith("*") ? glob : directory + glob)
        .ifPresent(glob -> add(glob, to, first));
  }

  /** One table after the other; only the keys that matter here. */
  private void netlify(String text) {
    Optional<String> from = Optional.empty();
    String to = "";
    boolean force = false;
    boolean depends = false;
    for (String line : (text + "\n[end]").lines().toList()) {
      String[] keyAndValue = line.split("=", 2);
      String value =
          keyAndValue.length < 2 ? "" : keyAndValue[1].strip().replaceAll("^[\"']|[\"'].*$", "");
      switch (keyAndValue[0].strip()) {
        case "from" -> from = Optional.of(value);
        case "to" -> to = value;
        case "force" -> force = value.startsWith("true");
        case "status" -> depends |= value.startsWith("4");
        case "conditions", "query" -> depends = true;
        default -> {
          if (line.strip().startsWith("[")) {
            if (from.isPresent() && !depends) {
              add(from.get(), to, force);
            }
            from = Optional.empty();
            to = "";
            force = false;
            depends = false;
          }
        }
      }
    }
  }

  /** A source before any target leads there; routes without one are for other purposes. */
  private void json(String text, Set<String> sources, Set<String> targets) {
    List<Redirect> from = JsonRedirects.read(text, sources);
    List<Redirect> to = JsonRedirects.read(text, targets);
    int next = 0;
    for (int i = 0; i < from.size(); i++) {
      int start = from.get(i).offset();
      int end = i + 1 < from.size() ? from.get(i + 1).offset() : text.length();
      while (next < to.size() && to.get(next).offset() < start) {
        next++;
      }
      if (next < to.size() && to.get(next).offset() < end) {
        add(from.get(i).address(), to.get(next).address(), true);
      }
    }
  }

  private void add(String from, String to, boolean first) {
    String pattern =
        PercentDecoding.decode(from)
            .replaceAll("\\([^()]*\\)", "*")
            .replaceAll("/:[A-Za-z_]\\w*[*+]?", "/*")
            .replaceAll("[*]+", "*");
    boolean any = pattern.equals("*") || pattern.equals("/*");
    boolean rooted = pattern.startsWith("/") || pattern.startsWith("*");
    if (rooted && !(any && KEPT.matcher(to).find())) {
      rules.add(new RedirectRule(pattern, first && pattern.indexOf('*') < 0));
    }
  }
}
