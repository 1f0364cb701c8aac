package io.github.utmguard.site;

import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Names a {@link Workspace} or an {@link UnfinishedFile}: {@code .superoffice-utm-<process>-<its
 * start>-<random>}, in base 36.
 *
 * <p>The process and its start tell which workspaces belong to this very process. Those must not be
 * tried for their lock: on POSIX systems, closing any channel to a file gives up all locks that the
 * process holds on it (see {@link java.nio.channels.FileLock}). The process alone would not do: in
 * a container every run may have the same one.
 */
final class WorkspaceName {
  static final String PREFIX = ".superoffice-utm-";

  private static final Pattern FORM =
      Pattern.compile("\\.superoffice-utm-[0-9a-z]{1,13}-[0-9a-z]{1,13}-[0-9a-z]{1,13}");

  private WorkspaceName() {}

  static String next() {
    // It need not be secret, as nothing of this name may be there yet; and a secret takes 20 ms.
    long random = ThreadLocalRandom.current().nextLong() & Long.MAX_VALUE;
    return ownPrefix() + Long.toString(random, Character.MAX_RADIX);
  }

  static boolean is(String name) {
    return FORM.matcher(name).matches();
  }

  /** Tells whether it is a name given by another process than this one. */
  static boolean isForeign(String name) {
    return is(name) && !name.startsWith(ownPrefix());
  }

  private static String ownPrefix() {
    ProcessHandle process = ProcessHandle.current();
    long start = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return PREFIX
        + Long.toString(process.pid(), Character.MAX_RADIX)
        + "-"
        + Long.toString(start, Character.MAX_RADIX)
        + "-";
  }
}
