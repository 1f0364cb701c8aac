package io.github.utmguard.settings;

import io.github.utmguard.url.Url;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads where the campaign sheet and its materials are, and what is made of them. */
final class CampaignsSetting {
  private final RawSettings raw;
  private final SingleValues values;
  private final Path basedir;

  /**
   * Reads the given values.
   *
   * @param basedir what relative paths start from
   */
  CampaignsSetting(RawSettings raw, Path basedir) {
    this.raw = raw;
    this.basedir = basedir;
    this.values = new SingleValues(raw, basedir);
  }

  CampaignSettings read() {
    Optional<Path> given = values.path(Setting.CAMPAIGNS);
    return new CampaignSettings(
        given.orElse(basedir.resolve(CampaignSettings.SHEET)),
        given.isPresent(),
        notEmpty(Setting.MATERIALS),
        notEmpty(Setting.EXCLUDED_LINKS),
        sheetUrl(),
        raw.text(Setting.PUBLISH_LINKS).map(this::toPagePath),
        values.isOn(Setting.FIX_CAMPAIGNS, false),
        new SingleLinkSetting(raw).read(),
        basedir);
  }

  private List<String> notEmpty(Setting setting) {
    List<String> items = raw.items(setting).orElse(List.of());
    if (items.stream().anyMatch(String::isBlank)) {
      throw raw.refusal(setting, "a value is empty (a comma too many?)");
    }
    return items;
  }

  private Optional<Url> sheetUrl() {
    Optional<String> given = raw.text(Setting.SHEET_URL);
    Optional<Url> url = given.flatMap(Url::parse).filter(Url::isHttp);
    if (given.isPresent() && url.isEmpty()) {
      throw raw.refusal(
          Setting.SHEET_URL, Quoted.of(given.get()) + " is no absolute http or https address");
    }
    return url;
  }

  private String toPagePath(String text) {
    String path = text.replace('\\', '/');
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    Optional<String> problem = PatternSetting.problem(path);
    if (problem.isPresent() || path.contains("*") || path.contains("?")) {
      throw raw.refusal(
          Setting.PUBLISH_LINKS,
          Quoted.of(text)
              + " is no path of a file in the site"
              + problem.map(p -> ": " + p).orElse(""));
    }
    if (!name.endsWith(".html") && !name.endsWith(".htm")) {
      throw raw.refusal(Setting.PUBLISH_LINKS, Quoted.of(text) + " does not end in .html");
    }
    return path;
  }
}
