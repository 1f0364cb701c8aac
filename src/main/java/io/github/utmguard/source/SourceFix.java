package io.github.utmguard.source;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Message;
import io.github.utmguard.settings.Names;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Words the fix for a hosted form as its source can take it. */
final class SourceFix {
  private static final String EMBED = "hosted-form.fix";

  private final SourcePlaces places;

  SourceFix(SourcePlaces places) {
    this.places = places;
  }

  /**
   * The fix in a file: the finding's own where the file takes HTML, else a page of its own with the
   * embed, and a link to it in the file's own language.
   *
   * @param page the page that the finding stands on
   */
  Message of(Finding finding, GeneratedPage page, Path file) {
    if (!finding.fix().key().equals(EMBED)) {
      return finding.fix();
    }
    String embed = finding.fix().arguments().get(0);
    String name = pageName(finding.url().orElse(""));
    Path site = places.project().siteSources();
    return switch (SourceKind.of(page, file)) {
      case MARKUP -> finding.fix();
      case ASCIIDOC -> Message.of("hosted-form.fix-asciidoc", embed);
      case OTHER -> Message.of("hosted-form.fix-other", embed);
      case APT ->
          toPage("hosted-form.fix-apt", site, name, embed, aptLink(page.path(), name), "}}");
      case SITE_DESCRIPTOR ->
          toPage(
              "hosted-form.fix-site-xml",
              file.resolveSibling(""),
              name,
              embed,
              "href=\"" + name + ".html\"");
      case JAVADOC ->
          toPage("hosted-form.fix-javadoc", site, name, embed, "{@docRoot}/../" + name + ".html");
    };
  }

  private Message toPage(String key, Path site, String name, String embed, String... link) {
    String file = Names.relative(places.started(), site.resolve("markdown").resolve(name + ".md"));
    return new Message(key, Stream.concat(Stream.of(file, embed), Stream.of(link)).toList());
  }

  /**
   * A link up to its text. APT takes one for a link within the page unless it begins with a dot.
   */
  private static String aptLink(String page, String name) {
    int folders = (int) page.chars().filter(c -> c == '/').count();
    String up = folders == 0 ? "./" : "../".repeat(folders);
    return "{{{" + up + name + ".html}";
  }

  /** A name of its own for each form, so that two links to one form share a page. */
  private static String pageName(String url) {
    String id =
        AddressKey.of(url)
            .flatMap(AddressKey::part)
            .map(part -> part.substring(part.indexOf('=') + 1))
            .orElse("");
    String safe = id.replaceAll("[^A-Za-z0-9_-]", "").toLowerCase(Locale.ROOT);
    return safe.isEmpty()
        ? "contact-form"
        : "form-" + (safe.startsWith("f-") ? safe.substring("f-".length()) : safe);
  }
}
