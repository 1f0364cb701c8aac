package io.github.utmguard.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.utmguard.campaign.CampaignLinks;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.live.http.HttpFetcher;
import io.github.utmguard.live.http.HttpLimits;
import io.github.utmguard.live.http.HttpSettings;
import io.github.utmguard.live.http.ProxySettings;
import io.github.utmguard.rule.RuleCatalogue;
import io.github.utmguard.settings.Defaults;
import io.github.utmguard.settings.RawSettings;
import io.github.utmguard.settings.Setting;
import io.github.utmguard.settings.SettingsResolver;
import io.github.utmguard.settings.SiteSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Verifies a site whose servers answer as an example of the documentation shows, and rightly to all
 * that it does not show, a page's content included. A proxy plays all hosts; as it ends no TLS,
 * {@code https:} is {@code http:} here, and what the tag is, the start page says.
 */
public final class ExampleExchanges {
  private static final Pattern EXCHANGE =
      Pattern.compile(
          "(?s)GET (\\S+)\\n\\nHTTP/1\\.1 (\\d{3}) [^\\n]*\\n(.*?)(?=\\n+GET http|\\n*\\z)");

  private static final String SITE = "http://www.acme.example/";
  private static final String TAG = "http://online4.superoffice.com/Cust12345/cs/javascript/utm.js";
  private static final String PAGE =
      "<!doctype html>\n<html lang=\"en\"><head><script src=\""
          + TAG
          + "\"></script><title>Acme</title></head><body></body></html>\n";

  private final Map<String, Answer> answers = new LinkedHashMap<>();

  private record Answer(int status, Map<String, String> headers, String body) {}

  /** Reads an example. */
  public ExampleExchanges(String example) {
    EXCHANGE
        .matcher(example.replace("https://", "http://"))
        .results()
        .forEach(found -> answers.put(found.group(1), answer(found)));
  }

  private static Answer answer(MatchResult found) {
    String[] parts = found.group(3).split("\\n\\n", 2);
    Map<String, String> headers = new LinkedHashMap<>();
    parts[0]
        .lines()
        .map(line -> line.split(": ", 2))
        .forEach(header -> headers.put(header[0], header[1]));
    boolean unsaid = parts.length == 1 && found.group(2).equals("200");
    String body = unsaid ? PAGE : parts.length > 1 ? parts[1] : "";
    return new Answer(Integer.parseInt(found.group(2)), headers, body);
  }

  /**
   * What a verification finds.
   *
   * @param folder where the built site is put
   */
  public List<Finding> findings(Path folder) throws Exception {
    HttpServer server = HttpServer.create();
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.start();
    HttpSettings http =
        new HttpSettings(
            "test/1",
            HttpLimits.DEFAULT,
            4,
            Duration.ZERO,
            Map.of(),
            Optional.of(
                new ProxySettings(
                    "127.0.0.1", server.getAddress().getPort(), Optional.empty(), List.of())));
    SiteSettings settings = settings(folder);
    try (HttpFetcher fetcher = HttpFetcher.open(http)) {
      return new SiteVerifier(settings, fetcher, Optional.empty())
          .verify(CampaignLinks.read(settings), () -> {})
          .found()
          .findings();
    } finally {
      server.stop(0);
    }
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String asked = exchange.getRequestURI().toString();
      Answer answer = answers.getOrDefault(asked, usual(asked));
      answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static Answer usual(String asked) {
    if (asked.equals(TAG)) {
      return new Answer(200, Map.of("Content-Type", "text/javascript"), "(function () {})();");
    }
    if (asked.contains("/api/state/")) {
      String status = "{\"Endpoint\": \"http://online4.superoffice.com/Cust12345\"}";
      return new Answer(200, Map.of("Content-Type", "application/json"), status);
    }
    return new Answer(200, Map.of("Content-Type", "text/html; charset=utf-8"), PAGE);
  }

  private SiteSettings settings(Path folder) throws IOException {
    Path site = Files.createDirectories(folder.resolve("site"));
    Files.writeString(site.resolve("webinar.html"), PAGE);
    Path sheet = folder.resolve("campaigns.csv");
    Files.writeString(sheet, sheet());
    RawSettings.Builder given =
        RawSettings.builder()
            .text(Setting.SITE_URL, SITE)
            .text(Setting.OWN_HOSTS, "acme.example")
            .text(Setting.STATUS_URL, "http://online.superoffice.com/api/state/{tenant}")
            .text(Setting.CAMPAIGNS, sheet.toString());
    Defaults defaults =
        new Defaults(
            folder,
            Optional.of(site),
            Optional.empty(),
            folder,
            LocalDate.of(2026, 11, 24),
            Locale.ENGLISH,
            1);
    return SettingsResolver.resolve(given.build(), defaults, RuleCatalogue.ids());
  }

  /** The first address that the example shows, where it is a campaign link. */
  private String sheet() {
    String first = answers.keySet().iterator().next();
    int query = first.indexOf("?utm_source=linkedin&utm_medium=social&utm_campaign=");
    String landing = query < 0 ? SITE : first.substring(0, query);
    return "landing_page,utm_source,utm_medium,utm_campaign\n"
        + landing
        + ",linkedin,social,webinar_sept2027\n";
  }
}
