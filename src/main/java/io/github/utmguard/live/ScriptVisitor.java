package io.github.utmguard.live;

import io.github.utmguard.finding.Message;
import io.github.utmguard.json.Json;
import io.github.utmguard.live.http.HttpExchange.Failure;
import io.github.utmguard.live.http.HttpExchange.Response;
import io.github.utmguard.live.http.HttpFetcher;
import io.github.utmguard.live.http.Trail;
import io.github.utmguard.live.rule.ScriptVisit;
import io.github.utmguard.live.rule.TenantHost;
import io.github.utmguard.settings.VerifySettings;
import io.github.utmguard.url.Tenant;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks SuperOffice for the scripts of tags, and where their tenants are. */
final class ScriptVisitor {
  /** Of a script, more is not needed to see that it is one. */
  private static final int LARGEST_SCRIPT = 5 << 20;

  private static final int LARGEST_STATUS = 1 << 20;

  /** Production, of which the usual status address knows the tenants. */
  private static final Pattern PRODUCTION = Pattern.compile("online\\d*\\.superoffice\\.com");

  private final HttpFetcher fetcher;
  private final VerifySettings settings;

  ScriptVisitor(HttpFetcher fetcher, VerifySettings settings) {
    this.fetcher = fetcher;
    this.settings = settings;
  }

  /**
   * Asks for scripts.
   *
   * @param tags their addresses, each with the first page that names it
   */
  List<ScriptVisit> visits(Map<Url, Url> tags) {
    return tags.entrySet().stream()
        .map(tag -> new ScriptVisit(tag.getKey(), tag.getValue(), script(tag.getKey())))
        .toList();
  }

  private Trail script(Url address) {
    return fetcher.fetchFollowing(address, LARGEST_SCRIPT);
  }

  /**
   * Where the tenants of tags are; nothing of those that have none, or where nobody says.
   *
   * @param tags their addresses, each with the first page that names it
   * @param notes takes why SuperOffice could not be asked
   */
  List<TenantHost> tenants(Map<Url, Url> tags, List<Message> notes) {
    return tags.entrySet().stream()
        .flatMap(tag -> tenant(tag.getKey(), tag.getValue(), notes).stream())
        .toList();
  }

  private Optional<TenantHost> tenant(Url address, Url page, List<Message> notes) {
    Optional<Url> status = statusAddress(address);
    if (status.isEmpty()) {
      return Optional.empty();
    }
    Trail trail = fetcher.fetchFollowing(status.get(), LARGEST_STATUS);
    Optional<TenantHost> found =
        trail
            .success()
            .flatMap(this::endpoint)
            .map(endpoint -> new TenantHost(address, page, endpoint));
    if (found.isEmpty()) {
      notes.add(Message.of("live-verify.no-status", status.get().href(), reason(trail)));
    }
    return found;
  }

  private static String reason(Trail trail) {
    return trail.last() instanceof Response response
        ? "HTTP " + response.status()
        : ((Failure) trail.last()).kind().name();
  }

  private Optional<Url> statusAddress(Url address) {
    Optional<String> template = settings.statusUrl();
    boolean usual = template.equals(VerifySettings.DEFAULT.statusUrl());
    if (usual && !PRODUCTION.matcher(address.host().orElse("")).matches()) {
      return Optional.empty();
    }
    return template.flatMap(
        text -> Tenant.of(address).flatMap(id -> Url.parse(withTenant(text, id))));
  }

  private static String withTenant(String template, String id) {
    if (template.contains("{tenant}")) {
      return template.replace("{tenant}", id);
    }
    return template.endsWith("/") ? template + id : template + "/" + id;
  }

  private Optional<Url> endpoint(Response response) {
    try {
      return Url.parse(Json.parse(response.body()).path("Endpoint").asText()).filter(Url::isHttp);
    } catch (IOException e) {
      // An answer in another form tells nothing of the tenant.
      return Optional.empty();
    }
  }
}
