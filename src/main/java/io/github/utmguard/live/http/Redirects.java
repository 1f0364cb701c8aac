package io.github.utmguard.live.http;

import io.github.utmguard.live.http.HttpExchange.Failure;
import io.github.utmguard.live.http.HttpExchange.Response;
import io.github.utmguard.url.Url;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Follows redirects as the Fetch standard says (section 4.4, "HTTP-redirect fetch"), always by GET.
 *
 * @param most how many in a row
 * @param fetch asks for one address, without following
 */
record Redirects(int most, Function<Url, HttpExchange> fetch) {

  Trail follow(Url start) {
    List<Hop> hops = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Url url = start;
    while (true) {
      seen.add(withFragment(url, Optional.empty()).href());
      HttpExchange result = fetch.apply(url);
      Optional<String> location =
          result instanceof Response response ? response.location() : Optional.empty();
      if (location.isEmpty()) {
        return new Trail(hops, result);
      }
      hops.add(new Hop(result.url(), ((Response) result).status(), location.get()));
      Optional<Url> next = Url.parse(location.get(), url);
      Optional<FailureKind> problem = problem(next, seen, hops.size());
      if (problem.isPresent()) {
        Failure failure =
            problem.get() == FailureKind.NOT_HTTP
                ? new Failure(next.orElseThrow(), FailureKind.NOT_HTTP, next.get().scheme())
                : new Failure(result.url(), problem.get(), location.get());
        return new Trail(hops, failure);
      }
      Url target = next.orElseThrow();
      // The fragment of the link survives a redirect that has none of its own.
      url = target.fragment().isPresent() ? target : withFragment(target, url.fragment());
    }
  }

  private Optional<FailureKind> problem(Optional<Url> next, Set<String> seen, int hops) {
    if (next.isEmpty()) {
      return Optional.of(FailureKind.BAD_REDIRECT);
    }
    if (!next.get().isHttp()) {
      return Optional.of(FailureKind.NOT_HTTP);
    }
    // The same question without cookies gets the same answer.
    if (seen.contains(withFragment(next.get(), Optional.empty()).href())) {
      return Optional.of(FailureKind.REDIRECT_LOOP);
    }
    return hops > most ? Optional.of(FailureKind.TOO_MANY_REDIRECTS) : Optional.empty();
  }

  private static Url withFragment(Url url, Optional<String> fragment) {
    return new Url(
        url.scheme(),
        url.username(),
        url.password(),
        url.host(),
        url.port(),
        url.path(),
        url.query(),
        fragment);
  }
}
