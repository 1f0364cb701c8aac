package io.github.utmguard.url;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An absolute address as the WHATWG URL standard reads it: what a browser makes of a link.
 *
 * <p>All components are serialised: percent-encoded, the host in ASCII. Make one with {@link
 * #parse}, which keeps the components consistent. Parsing and serialising take time and memory
 * linear in the input, whatever it is. Queries are encoded as UTF-8 in documents of every encoding;
 * {@link DomainToAscii} names the limits of internationalised hosts.
 *
 * @param scheme the scheme in lower case, without its colon
 * @param username the user name, or the empty string
 * @param password the password, or the empty string
 * @param host the host, IPv6 addresses in brackets; the empty string in most file addresses
 * @param port the port, unless it is the scheme's default one
 * @param path the path with its leading slash, or an opaque path (see {@link #hasOpaquePath})
 * @param query the query without its question mark
 * @param fragment the fragment without its number sign
 */
public record Url(
    String scheme,
    String username,
    String password,
    Optional<String> host,
    OptionalInt port,
    String path,
    Optional<String> query,
    Optional<String> fragment) {

  /** Parses an absolute address; empty if a browser would not accept it. */
  public static Optional<Url> parse(String input) {
    return UrlParser.parse(input, Optional.empty());
  }

  /** Parses an address that may be relative to {@code base}; empty if no browser accepts it. */
  public static Optional<Url> parse(String input, Url base) {
    return UrlParser.parse(input, Optional.of(base));
  }

  /** Serialises the address as the URL serializer does (section 4.5). */
  public String href() {
    return serialised(fragment.isPresent());
  }

  private String serialised(boolean withFragment) {
    String authority = authority();
    int length = scheme.length() + 1 + authority.length() + path.length();
    StringBuilder href = new StringBuilder(length + 1 + query.map(String::length).orElse(0));
    href.append(scheme).append(':').append(authority).append(path);
    if (query.isPresent()) {
      href.append('?').append(query.get());
    }
    if (withFragment) {
      href.append('#').append(fragment.orElse(""));
    }
    return href.toString();
  }

  private String authority() {
    if (host.isEmpty()) {
      // Else the path would be read as a host.
      return path.startsWith("//") ? "/." : "";
    }
    boolean plain = username.isEmpty() && password.isEmpty() && port.isEmpty();
    return "//".concat(plain ? host.get() : credentials() + hostAndPort());
  }

  /**
   * Equal addresses are serialised alike (section 4.6). What a record does by itself costs each
   * build 10 ms at its first use.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Url url && href().equals(url.href());
  }

  @Override
  public int hashCode() {
    return href().hashCode();
  }

  /** Tells whether the addresses are equal, their fragments left out (section 4.6). */
  public boolean isSameResource(Url other) {
    return path.equals(other.path)
        && query.equals(other.query)
        && host.equals(other.host)
        && port.equals(other.port)
        && scheme.equals(other.scheme)
        && username.equals(other.username)
        && password.equals(other.password);
  }

  /** Serialises the address without its fragment, which never reaches a server. */
  public String hrefWithoutFragment() {
    return serialised(false);
  }

  /** Returns the origin as {@code scheme://host[:port]} (section 4.7); empty if it is opaque. */
  public Optional<String> origin() {
    if (scheme.equals("blob")) {
      return parse(path).filter(Url::isHttp).flatMap(Url::origin);
    }
    return isSpecial() && !scheme.equals(SpecialScheme.FILE)
        ? Optional.of(scheme + "://" + hostAndPort())
        : Optional.empty();
  }

  /**
   * Returns the address of another path on the same host, without query and fragment.
   *
   * @param newPath as an address has it, percent-encoded
   */
  public Url withPath(String newPath) {
    return new Url(
        scheme, username, password, host, port, newPath, Optional.empty(), Optional.empty());
  }

  /** Tells whether the scheme is special: http, https, ws, wss, ftp or file. */
  public boolean isSpecial() {
    return SpecialScheme.matches(scheme);
  }

  /** Tells whether the scheme is http or https: whether the address can be one of a web page. */
  public boolean isHttp() {
    return scheme.equals("http") || scheme.equals("https");
  }

  /** Tells whether the path is opaque, as in {@code mailto:} and {@code javascript:} addresses. */
  public boolean hasOpaquePath() {
    return host.isEmpty() && !path.startsWith("/");
  }

  /**
   * Returns the parameters of the query in their order, parsed as {@code
   * application/x-www-form-urlencoded} and decoded as UTF-8.
   */
  public List<QueryParameter> queryParameters() {
    return QueryParameter.parse(query.orElse(""));
  }

  /**
   * Returns the same address with another query, which is percent-encoded where it has to be.
   *
   * @param newQuery the query without its question mark; empty for none
   */
  public Url withQuery(String newQuery) {
    Optional<String> encoded =
        Optional.of(UrlReference.clean(newQuery))
            .filter(text -> !text.isEmpty())
            .map(PercentEncodeSet.ofQuery(scheme)::encode);
    return new Url(scheme, username, password, host, port, path, encoded, fragment);
  }

  /**
   * Returns the same address on another host, by its scheme's default port.
   *
   * @param newHost the host as {@link #host} gives it
   */
  public Url withHost(String newHost) {
    return new Url(
        scheme,
        username,
        password,
        Optional.of(newHost),
        OptionalInt.empty(),
        path,
        query,
        fragment);
  }

  String hostAndPort() {
    return host.orElse("") + (port.isPresent() ? ":" + port.getAsInt() : "");
  }

  private String credentials() {
    if (username.isEmpty() && password.isEmpty()) {
      return "";
    }
    return username + (password.isEmpty() ? "" : ":" + password) + "@";
  }

  @Override
  public String toString() {
    return href();
  }
}
