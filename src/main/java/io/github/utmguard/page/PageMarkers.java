package io.github.utmguard.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The markers that a page must hold before a parser is worth its time. */
final class PageMarkers {
  private PageMarkers() {}

  static MarkerScan tags(Policy policy) {
    return new MarkerScan(ofTags(policy));
  }

  static MarkerScan hostedForms(Policy policy) {
    return new MarkerScan(ofForms(policy));
  }

  static MarkerScan all(Policy policy) {
    List<String> markers = new ArrayList<>(ofTags(policy));
    markers.addAll(ofForms(policy));
    return new MarkerScan(markers);
  }

  private static List<String> ofForms(Policy policy) {
    List<String> markers = new ArrayList<>(List.of("customer.fcgi", "customer.exe"));
    markers.addAll(policy.hostedFormHosts());
    return markers;
  }

  /** A relative address may leave out all of the tag's address but its last part. */
  private static List<String> ofTags(Policy policy) {
    List<String> markers = new ArrayList<>(List.of("utm.js"));
    policy
        .tag()
        .map(tag -> tag.address())
        .ifPresent(
            address -> {
              String path = address.path();
              String last = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
              boolean plain = last.length() > 2 && last.matches("[a-z0-9._-]+");
              markers.add(plain ? last : address.host().orElse("utm.js"));
            });
    return markers.stream().distinct().toList();
  }
}
