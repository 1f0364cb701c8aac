package io.github.utmguard.live.http;

import io.github.utmguard.live.http.HttpExchange.Failure;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;

/**
 * Asks servers by GET, on the thread of who calls: politely, within limits, without cookies.
 * Thread-safe; nothing of what it throws or returns holds a secret of the settings.
 *
 * <p>Its connections and threads end with {@link #close}.
 */
public final class HttpFetcher implements AutoCloseable {
  private static final Duration LONGEST_POLL = Duration.ofSeconds(10);

  private final HttpLimits limits;
  private final Connections connections;
  private final Pace pace;
  private final Retries retries;
  private final long deadline;

  private HttpFetcher(HttpSettings settings, Connections connections) {
    this.limits = settings.limits();
    this.connections = connections;
    this.pace = new Pace(settings.concurrency(), settings.pause());
    this.retries = new Retries(limits.retries(), limits.longestWait(), Clock.systemUTC());
    this.deadline = System.nanoTime() + limits.run().toNanos();
  }

  /**
   * Makes a fetcher that trusts whom the Java process trusts.
   *
   * @throws IOException if the process has no usable trust store, or no port is left
   */
  public static HttpFetcher open(HttpSettings settings) throws IOException {
    try {
      return open(settings, SSLContext.getDefault());
    } catch (NoSuchAlgorithmException e) {
      throw new IOException(FailureReader.detail(e), e);
    }
  }

  /**
   * Makes a fetcher with trust of its own.
   *
   * @throws IOException if no port is left for a proxy that wants a password
   */
  public static HttpFetcher open(HttpSettings settings, SSLContext trust) throws IOException {
    return new HttpFetcher(settings, Connections.open(settings, trust));
  }

  /**
   * Asks for an address and follows no redirect; asks again where the server is too busy.
   *
   * @return a response of any status, or the failure to get one; {@link FailureKind#INTERRUPTED}
   *     leaves the thread's interrupt flag set
   */
  public HttpExchange fetch(Url url) {
    return fetch(url, limits.body());
  }

  /**
   * As {@link #fetch(Url)}, with another limit of the body.
   *
   * @param bodyLimit how many bytes the body may have
   */
  public HttpExchange fetch(Url url, int bodyLimit) {
    Url asked = RequestAddress.withoutCredentials(url);
    for (int done = 0; ; done++) {
      HttpExchange result = attempt(asked, bodyLimit);
      Optional<Duration> pause = retries.pauseAfter(result, done);
      if (pause.isEmpty() || pause.get().toNanos() >= left()) {
        return result;
      }
      if (!sleep(pause.get())) {
        return new Failure(asked, FailureKind.INTERRUPTED, "");
      }
    }
  }

  /** Asks for an address and follows redirects. */
  public Trail fetchFollowing(Url url) {
    return fetchFollowing(url, limits.body());
  }

  /** As {@link #fetchFollowing(Url)}, with another limit of the body, in bytes. */
  public Trail fetchFollowing(Url url, int bodyLimit) {
    return new Redirects(limits.redirects(), next -> fetch(next, bodyLimit)).follow(url);
  }

  /**
   * Asks for an address until it answers 200, as a fresh deployment may take a while; at first
   * after a second, later every ten. Asks once even where there is no time.
   *
   * @return the last answer, whatever it is
   */
  public Trail waitFor(Url url, Duration longest) {
    long end = System.nanoTime() + Math.min(longest.toNanos(), left());
    Redirects once = new Redirects(limits.redirects(), next -> attempt(next, limits.body()));
    Duration pause = Duration.ofSeconds(1);
    while (true) {
      Trail trail = once.follow(RequestAddress.withoutCredentials(url));
      if (trail.success().isPresent() || System.nanoTime() + pause.toNanos() - end > 0) {
        return trail;
      }
      if (!sleep(pause)) {
        return trail;
      }
      pause = pause.compareTo(LONGEST_POLL.dividedBy(2)) < 0 ? pause.multipliedBy(2) : LONGEST_POLL;
    }
  }

  private HttpExchange attempt(Url url, int bodyLimit) {
    if (!url.isHttp()) {
      return new Failure(url, FailureKind.NOT_HTTP, url.scheme());
    }
    try {
      if (!pace.enter(url.host().orElse(""), left())) {
        return new Failure(url, FailureKind.OUT_OF_TIME, "");
      }
      try {
        long most = Math.min(limits.request().toNanos(), Math.max(1, left()));
        return connections.exchange(url, bodyLimit, Duration.ofNanos(most));
      } finally {
        pace.leave();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Failure(url, FailureKind.INTERRUPTED, "");
    }
  }

  private long left() {
    return deadline - System.nanoTime();
  }

  private static boolean sleep(Duration pause) {
    try {
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    connections.close();
  }
}
