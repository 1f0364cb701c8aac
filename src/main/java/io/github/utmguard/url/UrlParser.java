package io.github.utmguard.url;

import java.util.Optional;

/** The basic URL parser (section 4.4) without a state override, for one reference. */
final class UrlParser {
  private final UrlReference reference;
  private final String scheme;

  private UrlParser(UrlReference reference, String scheme) {
    this.reference = reference;
    this.scheme = scheme;
  }

  static Optional<Url> parse(String input, Optional<Url> base) {
    Optional<Url> plain = base.flatMap(url -> PlainReference.resolve(input, url));
    return plain.isPresent() ? plain : parseAny(input, base);
  }

  /** What {@link #parse} does, for references of any kind. */
  static Optional<Url> parseAny(String input, Optional<Url> base) {
    UrlReference reference = UrlReference.of(input);
    return reference
        .scheme()
        .map(scheme -> new UrlParser(reference, scheme).absolute(base))
        .orElseGet(
            () -> base.flatMap(url -> new UrlParser(reference, url.scheme()).schemeless(url)));
  }

  /** What follows the scheme: the end of the scheme state. */
  private Optional<Url> absolute(Optional<Url> base) {
    Optional<Url> sameScheme = base.filter(url -> url.scheme().equals(scheme));
    String rest = reference.hierarchy();
    if (scheme.equals(SpecialScheme.FILE)) {
      return file(sameScheme);
    }
    if (SpecialScheme.matches(scheme)) {
      // With a base of the same scheme, "https:page" is relative.
      return sameScheme.isPresent() && !rest.startsWith("//")
          ? relative(sameScheme.get())
          : authority(rest);
    }
    if (rest.startsWith("//")) {
      return authority(rest.substring(2));
    }
    return rest.startsWith("/")
        ? Optional.of(url(Authority.NONE, PathBuilder.rooted(scheme, rest.substring(1))))
        : Optional.of(url(Authority.NONE, PathBuilder.opaque(rest)));
  }

  /** The no scheme state. */
  private Optional<Url> schemeless(Url base) {
    if (base.hasOpaquePath()) {
      boolean onlyFragment = reference.hierarchy().isEmpty() && reference.query().isEmpty();
      return onlyFragment && reference.fragment().isPresent()
          ? Optional.of(sameDocument(base))
          : Optional.empty();
    }
    return scheme.equals(SpecialScheme.FILE) ? file(Optional.of(base)) : relative(base);
  }

  /** The relative and the relative slash state. */
  private Optional<Url> relative(Url base) {
    String rest = reference.hierarchy();
    if (rest.isEmpty()) {
      return Optional.of(sameDocument(base));
    }
    if (isSlash(rest, 0) && isSlash(rest, 1)) {
      return authority(rest.substring(2));
    }
    String path =
        isSlash(rest, 0)
            ? PathBuilder.rooted(scheme, rest.substring(1))
            : new PathBuilder(scheme, base.path()).shorten().append(rest).toString();
    return Optional.of(url(Authority.of(base), path));
  }

  /** The file and the file slash state. */
  private Optional<Url> file(Optional<Url> base) {
    String rest = reference.hierarchy();
    if (isSlash(rest, 0) && isSlash(rest, 1)) {
      return fileHost(rest.substring(2));
    }
    if (rest.isEmpty() && base.isPresent()) {
      return Optional.of(sameDocument(base.get()));
    }
    Authority authority = Authority.ofFile(base.flatMap(Url::host).orElse(""));
    return Optional.of(url(authority, filePath(rest, base.map(Url::path).orElse(""))));
  }

  private String filePath(String rest, String basePath) {
    boolean rooted = isSlash(rest, 0);
    String segments = rooted ? rest.substring(1) : rest;
    if (DriveLetter.startsSegment(segments)) {
      return PathBuilder.rooted(scheme, segments);
    }
    PathBuilder start =
        rooted
            ? new PathBuilder(scheme, DriveLetter.of(basePath))
            : new PathBuilder(scheme, basePath).shorten();
    return start.append(segments).toString();
  }

  /** The file host state. */
  private Optional<Url> fileHost(String rest) {
    int end = PathBuilder.endOfSegment(scheme, rest);
    String name = rest.substring(0, end);
    if (DriveLetter.is(name)) {
      return Optional.of(url(Authority.ofFile(""), PathBuilder.rooted(scheme, rest)));
    }
    Optional<String> host = name.isEmpty() ? Optional.of("") : HostParser.parse(name, true);
    return host.map(h -> Authority.ofFile(h.equals("localhost") ? "" : h))
        .map(authority -> url(authority, PathBuilder.afterAuthority(scheme, rest.substring(end))));
  }

  /** The special authority ignore slashes state, and those from authority to path start. */
  private Optional<Url> authority(String afterSlashes) {
    int start = 0;
    while (SpecialScheme.matches(scheme) && isSlash(afterSlashes, start)) {
      start++;
    }
    String rest = afterSlashes.substring(start);
    int end = PathBuilder.endOfSegment(scheme, rest);
    return Authority.parse(rest.substring(0, end), scheme)
        .map(authority -> url(authority, PathBuilder.afterAuthority(scheme, rest.substring(end))));
  }

  private Url sameDocument(Url base) {
    Optional<String> query = reference.query().isPresent() ? reference.query() : base.query();
    return url(Authority.of(base), base.path(), query);
  }

  private Url url(Authority authority, String path) {
    return url(authority, path, reference.query());
  }

  private Url url(Authority authority, String path, Optional<String> query) {
    return new Url(
        scheme,
        authority.username(),
        authority.password(),
        authority.host(),
        authority.port(),
        path,
        query.map(PercentEncodeSet.ofQuery(scheme)::encode),
        reference.fragment().map(PercentEncodeSet.FRAGMENT::encode));
  }

  private boolean isSlash(String text, int index) {
    return PathBuilder.isSlash(scheme, text, index);
  }
}
