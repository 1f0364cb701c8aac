package io.github.utmguard.maven;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A goal's log, kept for reading: each entry as {@code LEVEL text}. */
final class RecordedLog extends SystemStreamLog {
  private final List<String> entries = new CopyOnWriteArrayList<>();

  @Override
  public void debug(CharSequence content) {
    // Nobody reads it.
  }

  @Override
  public void info(CharSequence content) {
    entries.add("INFO " + content);
  }

  @Override
  public void warn(CharSequence content) {
    entries.add("WARN " + content);
  }

  @Override
  public void error(CharSequence content) {
    entries.add("ERROR " + content);
  }

  List<String> entries() {
    return entries;
  }

  String last() {
    return entries.get(entries.size() - 1);
  }
}
