package io.github.utmguard.page;

import io.github.utmguard.url.HostedForm;
import io.github.utmguard.url.TagAddress;
import io.github.utmguard.url.Url;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The markers that a page must hold before a parser is worth its time. */
final class PageMarkers {
  private static final List<String> FORMS = List.of("customer.fcgi", "customer.exe");

  /**
   * What tells of UTM parameters, misspelt ones too: a name begins with {@code utm}, or is one edit
   * from one of the five. Then what follows {@code utm} is left, or the edit swapped the letters
   * between them. Without the character before them, {@code utm} would stand in every InputMethod,
   * and {@code ut_m} in OUTPUT_MODE.
   */
  private static final List<String> PARAMETERS =
      List.of(
          "?utm",
          "&utm",
          ";utm",
          "?ut_m",
          "&ut_m",
          ";ut_m",
          "_source=",
          "_medium=",
          "_campaign=",
          "_term=",
          "_content=");

  /** With this query the address of that program is a hosted form. */
  private static final String FORM_QUERY = "action=formFrame&formId=1";

  private final Policy policy;
  private final MarkerScan names;
  private final Set<String> hosts;
  private final boolean anyPage;
  private final boolean ownForms;

  private PageMarkers(Policy policy, List<String> names, Set<String> hosts, boolean anyPage) {
    List<String> all = new ArrayList<>(names);
    all.addAll(hosts);
    this.policy = policy;
    this.names = new MarkerScan(all);
    this.hosts = hosts;
    this.ownForms = policy.site().host().filter(policy.hostedFormHosts()::contains).isPresent();
    // 127.1 and 0x7F000001 are 127.0.0.1: a number has more spellings than a scan can know.
    this.anyPage = anyPage || hosts.stream().anyMatch(PageMarkers::isNumber);
  }

  /** What tells of tags. */
  static PageMarkers tags(Policy policy) {
    return of(policy, List.of(), Set.of());
  }

  /** What tells of anything that a page's elements can lead to. */
  static PageMarkers all(Policy policy) {
    List<String> names = new ArrayList<>(FORMS);
    names.addAll(PARAMETERS);
    // Where a page accepts findings, it may turn out that there are none.
    names.add(Allowance.KEYWORD);
    return of(policy, names, policy.hostedFormHosts());
  }

  /** What tells of hosted forms in scripts and data, where hosts are read as written. */
  static MarkerScan inScripts(Policy policy) {
    List<String> markers = new ArrayList<>(FORMS);
    markers.addAll(policy.hostedFormHosts());
    return new MarkerScan(markers);
  }

  private static PageMarkers of(Policy policy, List<String> forms, Collection<String> formHosts) {
    Set<String> names = new TreeSet<>(forms);
    Set<String> hosts = new TreeSet<>(formHosts);
    names.add("utm.js");
    Optional<Url> tag = policy.tag().map(known -> known.address());
    Optional<String> last = tag.flatMap(PageMarkers::lastSegment);
    last.ifPresent(names::add);
    if (last.isEmpty()) {
      tag.flatMap(Url::host).ifPresent(hosts::add);
    }
    // Where neither is written, as in src="/", a relative address may still lead to the tag.
    boolean onSite =
        last.isEmpty() && tag.isPresent() && tag.flatMap(Url::host).equals(policy.site().host());
    return new PageMarkers(policy, List.copyOf(names), hosts, onSite);
  }

  /** A relative address may leave out all of the tag's address but its last part. */
  private static Optional<String> lastSegment(Url address) {
    String path = address.path();
    String last = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return Optional.of(last).filter(name -> name.length() > 2 && name.matches("[a-z0-9._-]+"));
  }

  private static boolean isNumber(String host) {
    return host.startsWith("[") || host.matches("(?:.*\\.)?[0-9]+\\.?");
  }

  /** True where a link from the page to itself may lead to a hosted form, or to the tag. */
  boolean isOnPage(String path) {
    // Addresses are made for the few pages only whose names call for it.
    byte[] name = path.getBytes(StandardCharsets.UTF_8);
    return (ownForms || names.mayHold(name, 0, name.length)) && isOn(policy.addressOf(path));
  }

  private boolean isOn(Url document) {
    boolean tag =
        TagAddress.isTag(document)
            || policy
                .tag()
                .filter(known -> known.address().path().equals(document.path()))
                .isPresent();
    return tag
        || HostedForm.of(document.withQuery(FORM_QUERY), policy.hostedFormHosts()).isPresent();
  }

  /** True where a marker may stand in the units from {@code from} to before {@code to}. */
  boolean mayHold(byte[] units, int from, int to) {
    return anyPage
        || names.mayHold(units, from, to)
        || (!hosts.isEmpty() && HostScan.mayHold(units, from, to));
  }
}
