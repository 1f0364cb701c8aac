package io.github.utmguard.report.campaign;

import io.github.utmguard.report.BrowserTab;
import io.github.utmguard.report.Chromium;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.*;
import org.junit.jupiter.api.io.TempDir;

class CampaignLinksInChromiumTest {
  @Test
  void look(@TempDir Path dir) throws Exception {
    try (Chromium chromium = Chromium.start(Files.createDirectory(dir.resolve("profile")));
        BrowserTab tab = chromium.open()) {
      Path out = Files.createDirectories(Path.of("/tmp/h/scratch5/pics"));
      for (String lang : List.of("en", "nb")) {
        Path file =
            Files.writeString(
                out.resolve("links-" + lang + ".html"),
                SampleLinks.html(SampleLinks.usual().view(Locale.forLanguageTag(lang))));
        for (int width : List.of(390, 1440)) {
          for (String scheme : List.of("light", "dark")) {
            tab.show(file, width, scheme);
            System.out.println(tab.complaints());
            Files.write(out.resolve(lang + "-" + width + "-" + scheme + ".png"), tab.picture(true));
          }
        }
        tab.tell(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", 794, "height", 1123, "deviceScaleFactor", 1, "mobile", false));
        tab.tell("Emulation.setEmulatedMedia", Map.of("media", "print"));
        tab.value("window.dispatchEvent(new Event('beforeprint'))");
        Files.write(out.resolve(lang + "-print.png"), tab.picture(true));
        tab.value("window.dispatchEvent(new Event('afterprint'))");
        tab.tell("Emulation.setEmulatedMedia", Map.of("media", ""));
        var pdf =
            tab.tell(
                "Page.printToPDF",
                Map.of("printBackground", true, "paperWidth", 8.27, "paperHeight", 11.69));
        Files.write(
            out.resolve(lang + ".pdf"), Base64.getDecoder().decode(pdf.get("data").textValue()));
      }
    }
  }
}
