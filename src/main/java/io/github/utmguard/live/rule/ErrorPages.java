package io.github.utmguard.live.rule;

import io.github.utmguard.live.http.HttpExchange.Response;
import io.github.utmguard.live.http.Trail;
import io.github.utmguard.live.pages.LivePage;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pages that hosts show in place of others, and may serve with the status that they are for. */
public final class ErrorPages {
  private static final Pattern NAME =
      Pattern.compile("(?:.*/)?([45]\\d\\d)(?:\\.html?|/index\\.html?)");

  private ErrorPages() {}

  /**
   * The response that shows the page: one with status 200, or the one that an error page is for.
   */
  public static Optional<Response> shown(LivePage page, Trail trail) {
    return trail
        .success()
        .or(
            () ->
                Optional.of(trail.last())
                    .filter(Response.class::isInstance)
                    .map(Response.class::cast)
                    .filter(response -> isFor(page, response.status())));
  }

  private static boolean isFor(LivePage page, int status) {
    return page.localPath()
        .map(NAME::matcher)
        .filter(name -> name.matches() && name.group(1).equals(Integer.toString(status)))
        .isPresent();
  }
}
