package io.github.utmguard.live.rule;

import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.live.http.HttpExchange.Failure;
import io.github.utmguard.live.http.HttpExchange.Response;
import io.github.utmguard.live.http.MediaType;
import io.github.utmguard.page.ScriptType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds tags whose address does not answer with a script. */
final class LiveScriptUnreachable implements VisitRule {
  /**
   * What browsers never run, without any header (Fetch standard, "blocked due to its MIME type").
   */
  private static final Pattern NEVER_RUN = Pattern.compile("(?:audio|image|video)/.*|text/csv");

  @Override
  public List<LiveFault> check(Visits visits) {
    return visits.scripts().stream().flatMap(visit -> fault(visit).stream()).toList();
  }

  private static Optional<LiveFault> fault(ScriptVisit visit) {
    if (visit.trail().last() instanceof Failure failure) {
      return Optional.of(
          fault(visit, failure.message(), "live-script-unreachable.fix", Optional.empty()));
    }
    Response response = (Response) visit.trail().last();
    Optional<Message> wrong = wrong(response);
    boolean redirected = !visit.trail().hops().isEmpty();
    String end = response.url().href();
    if (redirected && wrong.isPresent()) {
      Message message = Message.of("live-script-unreachable.redirect-lost", end);
      return Optional.of(fault(visit, message, "live-script-unreachable.fix", Optional.empty()));
    }
    if (redirected) {
      // Browsers follow it: the tag works, as long as the redirect stays.
      Message message = Message.of("live-script-unreachable.redirect", end);
      return Optional.of(
          fault(
              visit,
              message,
              "live-script-unreachable.fix-redirect",
              Optional.of(Severity.WARNING)));
    }
    return wrong.map(message -> fault(visit, message, fix(response.status()), Optional.empty()));
  }

  private static LiveFault fault(
      ScriptVisit visit, Message message, String fix, Optional<Severity> atMost) {
    return new LiveFault(
        new Location(visit.page().href(), 1, 1),
        Optional.of(visit.address().href()),
        message,
        Message.of(fix),
        atMost);
  }

  private static String fix(int status) {
    return status == 421
        ? "live-script-unreachable.fix-misdirected"
        : "live-script-unreachable.fix";
  }

  /** Why browsers run nothing of it, or nothing that tracks. */
  private static Optional<Message> wrong(Response response) {
    if (response.status() == 421) {
      return Optional.of(Message.of("live-script-unreachable.misdirected"));
    }
    if (response.status() == 404) {
      return Optional.of(Message.of("live-script-unreachable.missing"));
    }
    if (response.status() != 200) {
      String status = Integer.toString(response.status());
      return Optional.of(Message.of("live-script-unreachable.status", status));
    }
    String type = response.mediaType().map(MediaType::essence).orElse("");
    char first = firstCharacter(response.body());
    if (first == '<' || type.equals("text/html") || type.equals("application/xhtml+xml")) {
      return Optional.of(Message.of("live-script-unreachable.page"));
    }
    if (first == 0) {
      return Optional.of(Message.of("live-script-unreachable.empty"));
    }
    return isRun(type, response)
        ? Optional.empty()
        : Optional.of(Message.of("live-script-unreachable.type", type));
  }

  private static boolean isRun(String type, Response response) {
    boolean strict =
        response
            .headers()
            .firstValue("X-Content-Type-Options")
            .filter(value -> value.strip().toLowerCase(Locale.ROOT).startsWith("nosniff"))
            .isPresent();
    boolean script = !type.isEmpty() && ScriptType.isJavaScript(type);
    return script || (!strict && !NEVER_RUN.matcher(type).matches());
  }

  /** The first byte that is neither white space nor of a byte order mark; 0 where there is none. */
  private static char firstCharacter(byte[] body) {
    for (byte b : body) {
      if (b > ' ') {
        return (char) b;
      }
    }
    return 0;
  }
}
