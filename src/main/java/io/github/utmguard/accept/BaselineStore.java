package io.github.utmguard.accept;

import io.github.utmguard.report.ReportFile;
import io.github.utmguard.settings.BaselineFile;
import io.github.utmguard.settings.InvalidSettingException;
import io.github.utmguard.settings.Setting;
import io.github.utmguard.site.IoReasons;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The baseline's file: reads and writes it, and says in the user's words what is wrong with it. */
final class BaselineStore {
  /** Some hundred thousand entries; a file beyond it is none. */
  private static final int LARGEST = 64 << 20;

  /** What git, and others like it, leave at the beginning of lines where two versions differ. */
  private static final Pattern CONFLICT =
      Pattern.compile(
          "^(?:<<<<<<<|>>>>>>>|=======|\\|\\|\\|\\|\\|\\|\\|)(?![^ \\r\\n])",
          Pattern.MULTILINE | Pattern.UNIX_LINES);

  private static final Pattern OWN =
      Pattern.compile("\\uFEFF?\\s*(?:<<<<<<<[^\\n]*\\s*)?\\{\\s*\"schemaVersion\"\\s*:\\s*(\\d+)");

  private final BaselineFile file;

  BaselineStore(BaselineFile file) {
    this.file = file;
  }

  /**
   * Reads the baseline.
   *
   * @throws InvalidSettingException if it is missing or cannot be read as one
   */
  Baseline read() {
    byte[] bytes =
        bytes()
            .orElseThrow(
                () -> refusal("", "there is no such file. Write it by running the goal with"));
    Matcher conflict = CONFLICT.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    if (conflict.find()) {
      throw refusal(
          ":" + line(bytes, conflict.start()),
          "the marks of a merge conflict stand in it. Resolve the conflict, or write it anew by");
    }
    return BaselineReader.read(
        bytes, (place, problem) -> refusal(place, problem + ". Write it anew by"));
  }

  /**
   * Reads the baseline that is to be written anew: one that is missing or damaged knows nothing.
   */
  Baseline readIfWhole() {
    try {
      return bytes().isPresent() ? read() : Baseline.EMPTY;
    } catch (InvalidSettingException e) {
      // Writing it anew is what mends it.
      return Baseline.EMPTY;
    }
  }

  /**
   * Makes sure that what would be overwritten is a baseline, perhaps a damaged one.
   *
   * @throws InvalidSettingException if it is another file, or of another version
   */
  void requireWritable() {
    Optional<byte[]> bytes = bytes();
    if (bytes.isEmpty() || bytes.get().length == 0) {
      return;
    }
    byte[] start = bytes.get();
    Matcher own =
        OWN.matcher(new String(start, 0, Math.min(1000, start.length), StandardCharsets.UTF_8));
    if (!own.lookingAt()) {
      throw anotherFile("it is no baseline, so it is not overwritten");
    }
    if (!own.group(1).equals(Integer.toString(Baseline.SCHEMA_VERSION))) {
      throw refusal(
          "",
          "it has schemaVersion "
              + own.group(1)
              + ", so another version of the plugin wrote it, and it is not overwritten. Delete it"
              + " first, then write it anew by");
    }
  }

  /**
   * Writes the baseline, whole or not at all.
   *
   * @throws InvalidSettingException if it cannot be written
   */
  void write(Baseline baseline) {
    try {
      ReportFile.write(file.path(), out -> BaselineWriter.write(baseline, out));
    } catch (IOException e) {
      throw anotherFile("it cannot be written (" + IoReasons.of(e) + ")");
    }
  }

  private Optional<byte[]> bytes() {
    try (InputStream in = Files.newInputStream(file.path())) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw anotherFile("it is larger than 64 MiB: no baseline");
      }
      return Optional.of(bytes);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw anotherFile("it cannot be read (" + IoReasons.of(e) + ")");
    }
  }

  private static int line(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private InvalidSettingException anotherFile(String problem) {
    return refusal("", problem + ". Name another file:", Setting.BASELINE.rightValue());
  }

  private InvalidSettingException refusal(String place, String problem) {
    return refusal(place, problem, file.name());
  }

  /** Ends in the command that makes it right. */
  private InvalidSettingException refusal(String place, String problem, String name) {
    String parameter = Setting.BASELINE.parameter();
    return new InvalidSettingException(
        parameter,
        "Parameter '"
            + parameter
            + "' (property utm.baseline): "
            + file.path()
            + place
            + ": "
            + problem
            + " -Dutm.baseline="
            + name
            + " -Dutm.updateBaseline=true");
  }
}
