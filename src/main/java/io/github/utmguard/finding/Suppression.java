package io.github.utmguard.finding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision that findings are accepted on purpose.
 *
 * @param rule the rule whose findings are accepted
 * @param page an Ant-style pattern of their pages, relative to the site; all where it is empty
 * @param url their address as reports show it, with {@code *} for any characters; any address, and
 *     none, where it is empty
 * @param reason why, in the words of who accepted it
 * @param until the last day on which it counts; no end where it is empty
 * @param givenAt where it stands: a file's path relative to the directory that Maven was started
 *     in, and a place in it
 * @param shared whether other sites go by it too, so that it may be needed where it is not here
 */
public record Suppression(
    String rule,
    Optional<String> page,
    Optional<String> url,
    String reason,
    Optional<LocalDate> until,
    Location givenAt,
    boolean shared) {

  /** The rule about suppressions that accept nothing, which none may silence. */
  public static final String UNUSED = "suppression-unused";

  /** True from the day after its last one. */
  public boolean isExpired(LocalDate today) {
    return until.filter(today::isAfter).isPresent();
  }
}
