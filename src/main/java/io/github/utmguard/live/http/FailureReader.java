package io.github.utmguard.live.http;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Tells from an exception of the JDK's client what went wrong. */
final class FailureReader {
  private static final int MOST_CAUSES = 20;

  private final List<Throwable> causes = new ArrayList<>();

  private FailureReader(Throwable problem) {
    for (Throwable t = problem; t != null && causes.size() < MOST_CAUSES; t = t.getCause()) {
      causes.add(t);
    }
  }

  static FailureKind kind(Throwable problem) {
    FailureReader reader = new FailureReader(problem);
    return reader.tls().or(reader::connecting).orElseGet(reader::talking);
  }

  /** What the innermost of the causes says that says anything. */
  static String detail(Throwable problem) {
    String detail = "";
    for (Throwable cause : new FailureReader(problem).causes) {
      String message = cause.getMessage();
      if (message != null && !message.isBlank()) {
        detail = message.strip();
      }
    }
    return detail.isEmpty() ? problem.getClass().getSimpleName() : detail;
  }

  private Optional<FailureKind> tls() {
    if (has(CertificateExpiredException.class)) {
      return Optional.of(FailureKind.CERTIFICATE_EXPIRED);
    }
    if (has(CertPathBuilderException.class) || has(CertPathValidatorException.class)) {
      return Optional.of(FailureKind.CERTIFICATE_NOT_TRUSTED);
    }
    if (has(CertificateException.class)) {
      // Once its path is valid, a certificate is only compared with the host's name.
      return Optional.of(says("No subject alternative") || says("No name matching"))
          .map(name -> name ? FailureKind.CERTIFICATE_WRONG_HOST : FailureKind.TLS);
    }
    return has(SSLException.class) && !has(SocketException.class) && !has(EOFException.class)
        ? Optional.of(FailureKind.TLS)
        : Optional.empty();
  }

  private Optional<FailureKind> connecting() {
    if (has(HttpConnectTimeoutException.class)) {
      return Optional.of(FailureKind.CONNECT_TIMEOUT);
    }
    if (has(UnresolvedAddressException.class) || has(UnknownHostException.class)) {
      return Optional.of(FailureKind.UNKNOWN_HOST);
    }
    return has(ConnectException.class) || has(NoRouteToHostException.class)
        ? Optional.of(FailureKind.REFUSED)
        : Optional.empty();
  }

  private FailureKind talking() {
    if (has(BodyTooLargeException.class)) {
      return FailureKind.TOO_LARGE;
    }
    if (has(HttpTimeoutException.class)) {
      return FailureKind.TOO_SLOW;
    }
    if (says("Tunnel failed")) {
      return FailureKind.PROXY;
    }
    boolean lost =
        has(EOFException.class)
            || has(SocketException.class)
            || has(ClosedChannelException.class)
            || says("Connection reset")
            || says("closed");
    return lost && !has(ProtocolException.class)
        ? FailureKind.CONNECTION_LOST
        : FailureKind.PROTOCOL;
  }

  private boolean has(Class<? extends Throwable> type) {
    return causes.stream().anyMatch(type::isInstance);
  }

  private boolean says(String words) {
    return causes.stream()
        .map(Throwable::getMessage)
        .anyMatch(message -> message != null && message.contains(words));
  }
}
