package io.github.utmguard.live.http;

import io.github.utmguard.live.http.HttpExchange.Response;
import java.util.List;
import java.util.Optional;

/**
 * The way of a request over redirects.
 *
 * @param hops the redirects, in their order
 * @param last what came of it in the end; its address is the one that a browser would show
 */
public record Trail(List<Hop> hops, HttpExchange last) {
  public Trail {
    hops = List.copyOf(hops);
  }

  /** The last response, if there is one and its status is 200. */
  public Optional<Response> success() {
    return last instanceof Response response && response.status() == 200
        ? Optional.of(response)
        : Optional.empty();
  }

  /** The same without the last response's body, for whoever keeps many. */
  public Trail withoutBody() {
    return last instanceof Response response ? new Trail(hops, response.withoutBody()) : this;
  }
}
