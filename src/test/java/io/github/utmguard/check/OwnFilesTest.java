package io.github.utmguard.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.rule.RuleCatalogue;
import io.github.utmguard.settings.Defaults;
import io.github.utmguard.settings.RawSettings;
import io.github.utmguard.settings.Setting;
import io.github.utmguard.settings.SettingsResolver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFilesTest {
  @TempDir Path folder;

  private List<String> left(String baseline) throws Exception {
    Files.writeString(Files.createDirectories(folder.resolve("site")).resolve("b.json"), "{}");
    Files.writeString(folder.resolve("b.json"), "{}");
    RawSettings given =
        RawSettings.builder()
            .items(Setting.EXCLUDES, List.of("print/**"))
            .text(Setting.BASELINE, baseline)
            .build();
    Defaults defaults =
        new Defaults(
            folder,
            Optional.of(folder.resolve("site")),
            Optional.empty(),
            folder.resolve("target"),
            LocalDate.of(2026, 11, 27),
            Locale.ENGLISH,
            1);
    return OwnFiles.andExcluded(SettingsResolver.resolve(given, defaults, RuleCatalogue.ids()));
  }

  @Test
  void areNoPartOfTheSite() throws Exception {
    assertEquals(List.of("print/**", "b.json"), left("site/b.json"));
    Files.writeString(folder.resolve("site/superoffice-utm.json"), "{}");
    assertTrue(left("site/b.json").contains("superoffice-utm.json"));
  }

  @Test
  void standElsewhereAsARule() throws Exception {
    assertEquals(List.of("print/**"), left("b.json"));
  }
}
