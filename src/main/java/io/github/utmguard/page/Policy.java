package io.github.utmguard.page;

import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.TagAddress;
import io.github.utmguard.url.Url;
import java.util.Optional;
import java.util.Set;

/**
 * What pages are judged by.
 *
 * @param tag the tag they must carry; empty where any tag will do
 * @param hostedFormHosts further hosts of hosted forms, in lower case
 * @param siteUrl where the site is published
 * @param links how links with UTM parameters should be
 */
public record Policy(
    Optional<TrackingTag> tag,
    Set<String> hostedFormHosts,
    Optional<Url> siteUrl,
    LinkPolicy links) {
  /** Stands for the site's own host where it is not known (RFC 2606 reserves it). */
  static final String UNKNOWN_SITE = "https://site.invalid";

  /** A policy that says nothing special of links. */
  public Policy(Optional<TrackingTag> tag, Set<String> hostedFormHosts, Optional<Url> siteUrl) {
    this(tag, hostedFormHosts, siteUrl, LinkPolicy.DEFAULT);
  }

  /** True for the address of a tag: SuperOffice's script on any host, or the configured one. */
  public boolean isTag(Url address) {
    return TagAddress.isTag(address)
        || tag.filter(known -> known.address().isSameResource(address)).isPresent();
  }

  /** True for the configured address; for any where none is configured. */
  public boolean isExpected(Url address) {
    return tag.map(known -> known.address().isSameResource(address)).orElse(true);
  }

  /** The address that a page of the site is published under. */
  public Url addressOf(String path) {
    Url directory = directory();
    return Url.parse("./".concat(escaped(path)), directory).orElse(directory);
  }

  private static String escaped(String path) {
    boolean any = path.indexOf('%') >= 0 || path.indexOf('?') >= 0 || path.indexOf('#') >= 0;
    return any ? path.replace("%", "%25").replace("?", "%3F").replace("#", "%23") : path;
  }

  /** True for an address that is, as far as one can tell, one of the site's own pages. */
  boolean isInternal(Url address, boolean relative) {
    boolean onSite =
        address.host().equals(site().host())
            && (relative || address.path().startsWith(directory().path()));
    return address.isHttp()
        && (onSite || address.host().filter(links.ownHosts()::contains).isPresent());
  }

  Url directory() {
    Url site = site();
    return site.path().endsWith("/") ? site : site.withPath(site.path() + "/");
  }

  /** Where the site is published, or the address that stands for it. */
  Url site() {
    return siteUrl.or(() -> Url.parse(UNKNOWN_SITE + "/")).orElseThrow();
  }
}
