package io.github.utmguard.page;

import io.github.utmguard.url.HostedForm;
import io.github.utmguard.url.Url;
import java.util.Optional;
import java.util.Set;

/** Tells whose an address is: of the site, of its company, of SuperOffice, or of somebody else. */
public final class OwnSite {
  private static final String WWW = "www.";
  private static final String INDEX = "index.html";

  /** Whose an address is. */
  public enum Kind {
    /** A path in the site, by http or https, with or without {@code www.}. */
    SITE,
    /** On a further host of the company, or on the site's host outside of the site. */
    OWN_HOST,
    /** A form on a page of SuperOffice's own, on whatever host. */
    HOSTED_FORM,
    /** Anything else, also what is no web address. */
    FOREIGN
  }

  private final Policy policy;
  private final Url root;
  private final String host;
  private final Set<String> ownHosts;
  private final Set<String> hostedFormHosts;

  /**
   * Knows one site.
   *
   * @param siteUrl where it is published; a reserved address stands for it where that is not known
   * @param ownHosts further hosts of the company, in lower case
   * @param hostedFormHosts further hosts of hosted forms, in lower case
   */
  public OwnSite(Optional<Url> siteUrl, Set<String> ownHosts, Set<String> hostedFormHosts) {
    this.policy = new Policy(Optional.empty(), hostedFormHosts, siteUrl);
    this.root = policy.directory();
    this.host = withoutWww(root.host().orElse(""));
    this.ownHosts = Set.copyOf(ownHosts);
    this.hostedFormHosts = Set.copyOf(hostedFormHosts);
  }

  /** The address of the site's directory, with a slash at its end. */
  public Url root() {
    return root;
  }

  /** The address that a page of the site is published under. */
  public Url addressOf(String path) {
    return policy.addressOf(path);
  }

  /** Whose the address is. */
  public Kind of(Url address) {
    if (HostedForm.of(address, hostedFormHosts).isPresent()) {
      return Kind.HOSTED_FORM;
    }
    if (pathOf(address).isPresent()) {
      return Kind.SITE;
    }
    boolean own = isOnHost(address) || address.host().filter(ownHosts::contains).isPresent();
    return address.isHttp() && own ? Kind.OWN_HOST : Kind.FOREIGN;
  }

  /**
   * Where an address leads to in the site: its path, percent-encoded, without a leading slash;
   * empty where it leads out of the site.
   */
  public Optional<String> pathOf(Url address) {
    if (!isOnHost(address) || !address.port().equals(root.port())) {
      return Optional.empty();
    }
    String directory = root.path();
    String path = address.path();
    // A server sends visitors of a folder on to its address with a slash.
    if (path.length() == directory.length() - 1 && directory.startsWith(path)) {
      return Optional.of("");
    }
    return path.startsWith(directory)
        ? Optional.of(path.substring(directory.length()))
        : Optional.empty();
  }

  /**
   * Where the page of an address would stand in the site's folder, by which patterns name it; of an
   * address outside of the site, the index of that folder.
   */
  public String fileOf(Url address) {
    Optional<String> path = pathOf(address);
    return path.filter(any -> !any.isEmpty() && !any.endsWith("/"))
        .orElseGet(() -> path.orElse("") + INDEX);
  }

  private boolean isOnHost(Url address) {
    return address.isHttp() && withoutWww(address.host().orElse("")).equals(host);
  }

  private static String withoutWww(String name) {
    return name.startsWith(WWW) ? name.substring(WWW.length()) : name;
  }
}
