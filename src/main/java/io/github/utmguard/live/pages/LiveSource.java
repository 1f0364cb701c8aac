package io.github.utmguard.live.pages;

import io.github.utmguard.html.PageSource;
import io.github.utmguard.live.http.HttpExchange.Response;
import io.github.utmguard.live.http.MediaType;
import java.util.Optional;

/** Reads a response as the page that a browser makes of it. */
public final class LiveSource {
  private LiveSource() {}

  /**
   * The page's bytes, in the encoding that the header gives where no byte order mark says
   * otherwise; else in the one that the page declares itself.
   */
  public static PageSource of(Response response) {
    Optional<MediaType> type = response.mediaType();
    Optional<String> charset = type.flatMap(MediaType::charset);
    byte[] body = response.body();
    return type.filter(MediaType::isXhtml).isPresent()
        ? PageSource.ofXml(body, body.length, charset)
        : PageSource.of(body, body.length, charset);
  }
}
