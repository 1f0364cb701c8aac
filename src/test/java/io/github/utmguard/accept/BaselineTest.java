package io.github.utmguard.accept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Messages;
import io.github.utmguard.settings.InvalidSettingException;
import io.github.utmguard.settings.Setting;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
  @TempDir private Path basedir;
  private AcceptingSite site;
  private AcceptingSite update;

  @BeforeEach
  void makeSite() throws Exception {
    site = AcceptingSite.in(basedir).with(Setting.BASELINE, "conf/baseline.json");
    update = site.with(Setting.UPDATE_BASELINE, "true");
    site.page("a.html", "1", "1");
    site.page("b.html", "2");
    site.rawPage("c.html", "", "");
  }

  private String written() throws Exception {
    return Files.readString(basedir.resolve("conf/baseline.json"));
  }

  @Test
  void isSortedAndHasOneEntryALine() throws Exception {
    update.check();
    assertEquals(
        """
        {"schemaVersion": 1, "entries": [
        {"page":"a.html","rule":"hosted-form-link","url":"@1","count":2},
        {"page":"b.html","rule":"hosted-form-link","url":"@2"},
        {"page":"c.html","rule":"tag-missing"}
        ]}
        """
            .replace("@", AcceptingSite.FORM),
        written());
    String before = written();
    update.check();
    assertEquals(before, written());
  }

  @Test
  void hidesWhatWasThereAlsoWhenLinesMove() throws Exception {
    assertEquals(List.of(), update.reported());
    assertEquals(List.of(), site.reported());
    assertEquals(4, site.accepted().size());
    assertEquals("hosted-form-link a.html: conf/baseline.json", site.accepted().get(0));
    String link = "<a href='" + AcceptingSite.FORM;
    site.rawPage(
        "a.html",
        AcceptingSite.TAG + "\n\n",
        "\n\n<p>" + link + "1'>moved</a>" + link + "1'>x</a>");
    assertEquals(List.of(), site.reported());
  }

  @Test
  void reportsOneMoreOfAKindAndWhatIsElsewhere() throws Exception {
    update.check();
    site.page("a.html", "1", "1", "1");
    site.page("new.html", "2");
    assertEquals(
        List.of("hosted-form-link a.html:5", "hosted-form-link new.html:3"), site.reported());
  }

  @Test
  void entriesThatMatchNothingAreReportedAndDroppedAtTheNextUpdate() throws Exception {
    update.check();
    site.page("a.html", "1");
    site.page("b.html");
    assertEquals(
        List.of(
            "suppression-unused conf/baseline.json:2", "suppression-unused conf/baseline.json:3"),
        site.reported());
    assertEquals(1, site.messages("suppression-unused").stream().distinct().count());
    assertEquals(List.of(), update.reported());
    assertEquals(List.of(), site.reported());
    assertTrue(!written().contains("b.html") && !written().contains("count"), written());
  }

  @Test
  void entriesOfWhatIsNotLookedAtAreNotMissed() throws Exception {
    update.check();
    assertEquals(List.of(), site.with(Setting.INCLUDES, "c*.html").reported());
    assertEquals(List.of(), site.with(Setting.EXCLUDES, "a.html").reported());
    assertEquals(
        List.of(), site.with(Setting.RULES, "hosted-form-link:off,tag-missing:off").reported());
  }

  @Test
  void suppressionsGoFirst() throws Exception {
    update.suppressing("rule=tag-missing|reason=agreed").check();
    assertTrue(!written().contains("tag-missing"), written());
  }

  /** Who accepts a page unread would never learn what becomes of it. */
  @Test
  void holdsNeitherUnreadablePagesNorUnusedSuppressions() throws Exception {
    site.write("site/broken.xhtml", "<html xmlns='http://www.w3.org/1999/xhtml'>");
    List<String> reported = update.suppressing("rule=charset-late|reason=agreed").reported();
    assertEquals(
        List.of("page-unreadable broken.xhtml:1", "suppression-unused pom.xml:1"), reported);
    assertTrue(!written().contains("broken"), written());
  }

  @Test
  void saysWhatItWrote() throws Exception {
    assertEquals(
        "Baseline conf/baseline.json written: 4 findings.",
        new Messages(Locale.ENGLISH).text(update.check().note().orElseThrow()));
  }

  @Test
  void aDryRunWritesNothing() throws Exception {
    AcceptingSite dry = update.with(Setting.DRY_RUN, "true");
    assertEquals("accepted.baseline-kept", dry.check().note().orElseThrow().key());
    assertTrue(Files.notExists(basedir.resolve("conf")));
  }

  @Test
  void anEmptySiteForgetsNothing() throws Exception {
    update.check();
    String before = written();
    assertTrue(update.with(Setting.EXCLUDES, "**").check().note().isEmpty());
    assertEquals(before, written());
  }

  /** What scripts put into addresses comes back from the file as it was. */
  @Test
  void keepsAnyAddress() throws Exception {
    String odd = AcceptingSite.FORM + "\u00e6\"\\\u2028\ud83d\ude00\u0085";
    site.write(
        "site/odd.js",
        "open('" + odd.replace("\\", "\\\\") + "'); open('" + AcceptingSite.FORM + "\\ud83dx')");
    assertEquals(List.of(), update.reported());
    assertEquals(6, site.accepted().size());
    assertEquals(List.of(), site.reported());
    assertEquals(6, written().split("\n").length - 1, written());
    assertTrue(written().contains("\u00e6"), "readable: " + written());
  }

  @Test
  void aMissingOneSaysHowItIsWritten() {
    var refusal = assertThrows(InvalidSettingException.class, site::check);
    assertEquals(
        "Parameter 'baseline' (property utm.baseline): "
            + basedir.resolve("conf/baseline.json")
            + ": there is no such file. Write it by running the goal with"
            + " -Dutm.baseline=conf/baseline.json -Dutm.updateBaseline=true",
        refusal.getMessage());
  }

  @Test
  void anUpdateOverwritesNoOtherFile() throws Exception {
    for (String other : List.of("<project/>", "{}", "[]", "{\"schemaVersion\": 2}")) {
      site.write("conf/baseline.json", other);
      var refusal = assertThrows(InvalidSettingException.class, update::check);
      assertTrue(refusal.getMessage().contains("not overwritten"), refusal.getMessage());
      assertEquals(other, written());
    }
  }

  @Test
  void anUpdateMendsADamagedOne() throws Exception {
    for (String damaged :
        List.of(
            "",
            "{\"schemaVersion\": 1, \"entries\": [",
            "<<<<<<< HEAD\n{\"schemaVersion\": 1, \"entries\": [\n=======\n")) {
      site.write("conf/baseline.json", damaged);
      update.check();
      assertEquals(List.of(), site.reported());
    }
  }

  @Test
  void aFolderInItsPlaceIsSaid() throws Exception {
    Files.createDirectories(basedir.resolve("conf/baseline.json"));
    for (AcceptingSite any : List.of(site, update)) {
      var refusal = assertThrows(InvalidSettingException.class, any::check);
      assertTrue(refusal.getMessage().contains("it cannot be read ("), refusal.getMessage());
      assertTrue(
          refusal
              .getMessage()
              .endsWith(
                  "Name another file: -Dutm.baseline=src/site/superoffice-utm-baseline.json"
                      + " -Dutm.updateBaseline=true"),
          refusal.getMessage());
    }
    Files.delete(basedir.resolve("conf/baseline.json"));
    Files.delete(basedir.resolve("conf"));
    site.write("conf", "a file");
    var refusal = assertThrows(InvalidSettingException.class, update::check);
    assertTrue(refusal.getMessage().contains("it cannot be read ("), refusal.getMessage());
  }

  @Test
  void readsAByteOrderMarkAndWindowsLineEnds() throws Exception {
    update.check();
    String windows = "\uFEFF" + written().replace("\n", "\r\n");
    Files.write(basedir.resolve("conf/baseline.json"), windows.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), site.reported());
    assertEquals(List.of(), update.reported());
  }
}
