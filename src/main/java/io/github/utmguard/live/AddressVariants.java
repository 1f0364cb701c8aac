package io.github.utmguard.live;

import io.github.utmguard.url.Url;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Spellings of the site's address that people, ad platforms and printed matter use: {@code http:},
 * with or without {@code www.}, with or without a slash at the end, with {@code index.html}.
 */
final class AddressVariants {
  private static final String WWW = "www.";
  private static final Pattern NAME = Pattern.compile("(?i)(?:[a-z0-9-]+\\.)+[a-z][a-z0-9-]*");

  private AddressVariants() {}

  /** The variants, and first the address itself, which may redirect as well. */
  static List<Url> of(Url site) {
    Set<Url> variants = new LinkedHashSet<>();
    boolean usualPort = site.port().isEmpty();
    Url plain =
        new Url(
            site.scheme(),
            "",
            "",
            site.host(),
            site.port(),
            site.path(),
            Optional.empty(),
            Optional.empty());
    variants.add(plain);
    if (plain.scheme().equals("https") && usualPort) {
      variants.add(withScheme(plain, "http"));
    }
    Optional<Url> other = otherHost(plain);
    other.ifPresent(variants::add);
    if (usualPort && plain.scheme().equals("https")) {
      other.map(url -> withScheme(url, "http")).ifPresent(variants::add);
    }
    variants.addAll(otherPaths(plain));
    return List.copyOf(variants);
  }

  private static Url withScheme(Url url, String scheme) {
    return new Url(
        scheme, "", "", url.host(), OptionalInt.empty(), url.path(), url.query(), url.fragment());
  }

  /** A name that can have a {@code www.} before it: no IP address, and none of this machine. */
  private static Optional<Url> otherHost(Url url) {
    String host = url.host().orElse("");
    if (!NAME.matcher(host).matches() || host.endsWith(".localhost")) {
      return Optional.empty();
    }
    String other = host.startsWith(WWW) ? host.substring(WWW.length()) : WWW + host;
    return Optional.of(
        new Url(
            url.scheme(),
            "",
            "",
            Optional.of(other),
            url.port(),
            url.path(),
            url.query(),
            url.fragment()));
  }

  private static List<Url> otherPaths(Url url) {
    String path = url.path();
    String folder = path.endsWith("/") ? path : path.substring(0, path.lastIndexOf('/') + 1);
    boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
    if (file) {
      return List.of(withPath(url, folder));
    }
    String directory = path.endsWith("/") ? path : path + "/";
    Url index = withPath(url, directory + "index.html");
    return directory.equals("/")
        ? List.of(index)
        : List.of(
            withPath(url, directory),
            withPath(url, directory.substring(0, directory.length() - 1)),
            index);
  }

  private static Url withPath(Url url, String path) {
    return new Url(url.scheme(), "", "", url.host(), url.port(), path, url.query(), url.fragment());
  }
}
