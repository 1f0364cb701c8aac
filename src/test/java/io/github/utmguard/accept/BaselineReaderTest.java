package io.github.utmguard.accept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.rule.Goal;
import io.github.utmguard.settings.BaselineFile;
import io.github.utmguard.settings.InvalidSettingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input: what stands in a baseline that nobody should rely on. */
class BaselineReaderTest {
  @TempDir private Path folder;

  private Baseline read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("b.json"), text.replace('~', '\n'));
    return new BaselineStore(new BaselineFile(file, "b.json", "b.json")).read();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '`',
      textBlock =
          """
          {"schemaVersion": 2, "entries": []}                        ^ :1:19: ^ schemaVersion 2, and this version of the plugin reads 1 only
          {"schemaVersion": "1", "entries": 1}                       ^ :1:35: ^ "entries" is no list
          {"entries": []}                                            ^ :1:15: ^ no schemaVersion
          {"schemaVersion": 1, "entires": []}                        ^ :1:22: ^ did you mean "entries"?
          {"schemaVersion": 1, "entries": [~{"page":"a","rul":"b"}]} ^ :2:13: ^ did you mean "rule"?
          {"schemaVersion": 1, "entries": [~{"rule":"b"}]}           ^ :2:12: ^ an entry has no page
          {"schemaVersion": 1, "entries": [~{"page":"b"}]}           ^ :2:12: ^ an entry has no rule
          {"schemaVersion": 1, "entries": [~"a"]}                    ^ :2:1:  ^ an entry is no object
          {"schemaVersion": 1, "entries": [~{"page":1}]}             ^ :2:9:  ^ "page" takes a text
          {"schemaVersion": 1, "entries": [~{"count":0}]}            ^ :2:10: ^ whole number from 1
          {"schemaVersion": 1, "entries": [~{"count":99999999999}]}  ^ :2:    ^ out of range
          {"schemaVersion": 1, "entries": [~{"count":"2"}]}          ^ :2:10: ^ whole number from 1
          {"schemaVersion": 1, "entries": [~{"page":"a",~"page":"b"}]} ^ :3:7: ^ Duplicate field
          {"schemaVersion": 1, "entries": [~{"page":"a" "rule":"b"}]} ^ :2:13: ^ comma
          {"schemaVersion": 1, "entries": [~                         ^ :2:    ^ the file ends too early
          {"schemaVersion": 1}{}                                     ^ :1:21: ^ something follows
          []                                                         ^ :1:1:  ^ no JSON object
          ``                                                         ^ :1:1:  ^ the file is empty
          {"schemaVersion": 1, "entries": [~<<<<<<< HEAD~            ^ :2:    ^ the marks of a merge conflict
          {"schemaVersion": 1, "entries": [~=======~                 ^ :2:    ^ the marks of a merge conflict
          {"schemaVersion": 1, "entries": [~]}~>>>>>>> other         ^ :3:    ^ the marks of a merge conflict
          """)
  void saysWhereItIsWrongAndHowToMendIt(String text, String place, String problem) {
    var refusal = assertThrows(InvalidSettingException.class, () -> read(text));
    String message = refusal.getMessage();
    assertEquals("baseline", refusal.parameter());
    assertTrue(message.contains(folder.resolve("b.json") + place), message);
    assertTrue(message.contains(problem), message);
    assertTrue(message.endsWith(" -Dutm.baseline=b.json -Dutm.updateBaseline=true"), message);
  }

  @Test
  void whatEachGoalKnowsIsReadAsItWasWritten() throws IOException {
    Baseline written =
        new Baseline(
            List.of(
                new Baseline.Entry(new Cause(Goal.CHECK, "b", "a.html", Optional.of("u")), 1, 2),
                new Baseline.Entry(
                    new Cause(Goal.CAMPAIGNS, "c", "s.csv", Optional.empty()), 3, 3)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BaselineWriter.write(written, bytes);
    Baseline read = read(bytes.toString(StandardCharsets.UTF_8));
    assertEquals(written.entries(), read.entries());
    assertEquals(3, read.of(Goal.CAMPAIGNS).findings());
    assertEquals(1, read.of(Goal.CHECK).findings());
  }

  @Test
  void oneThatIsWrittenAnewMayBeDamagedOrMissing() throws IOException {
    Path file = Files.writeString(folder.resolve("b.json"), "{");
    BaselineStore store = new BaselineStore(new BaselineFile(file, "b.json", "b.json"));
    assertEquals(0, store.readIfWhole().findings());
    Files.writeString(
        file, "{\"schemaVersion\": 1, \"entries\": [{\"page\":\"a\",\"rule\":\"b\"}]}");
    assertEquals(1, store.readIfWhole().findings());
    Files.delete(file);
    assertEquals(0, store.readIfWhole().findings());
  }

  /** A merge that takes both sides leaves one cause twice. */
  @Test
  void theLargerOfTwoEntriesForOneCauseCounts() throws IOException {
    Baseline baseline =
        read(
            "{\"schemaVersion\": 1, \"entries\": [~{\"page\":\"a\",\"rule\":\"b\",\"count\":2},~"
                + "{\"page\":\"a\",\"rule\":\"b\"}~]}");
    assertEquals(2, baseline.findings());
  }
}
