package io.github.utmguard.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What an address is recognised by, however it is spelled.
 *
 * @param whole the address itself
 * @param part what is left of it where a source puts it together: the form's id, or the campaign
 */
record AddressKey(String whole, Optional<String> part) {

  /** The key of an address as a page has it; empty if there is nothing to look for. */
  static Optional<AddressKey> of(String address) {
    List<String> runs = new ArrayList<>();
    AddressScanner.scan(address, run -> runs.add(run.text()));
    // An address may hold what ends one elsewhere, as in &name=[[customer.name]].
    return runs.stream()
        .max(Comparator.comparingInt(String::length))
        .map(longest -> new AddressKey(longest, part(longest)));
  }

  /** Every key that a run of a text may be meant by. */
  static Set<String> keys(String run) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(run);
    int http = run.indexOf("http");
    if (http > 0) {
      keys.add(run.substring(http));
    }
    part(run).ifPresent(keys::add);
    return keys;
  }

  private static Optional<String> part(String run) {
    return form(run).or(() -> campaign(run));
  }

  private static Optional<String> form(String run) {
    String lower = run.toLowerCase(Locale.ROOT);
    int name = lower.indexOf("formid=");
    boolean begins = name == 0 || (name > 0 && "?&;".indexOf(lower.charAt(name - 1)) >= 0);
    if (!begins) {
      return Optional.empty();
    }
    int from = name + "formid=".length();
    int to = from;
    while (to < run.length() && "&#;".indexOf(run.charAt(to)) < 0) {
      to++;
    }
    return to > from ? Optional.of("formId=" + run.substring(from, to)) : Optional.empty();
  }

  private static Optional<String> campaign(String run) {
    int mark = run.indexOf('?');
    String query = run.substring(mark + 1);
    return mark >= 0 && query.toLowerCase(Locale.ROOT).contains("utm")
        ? Optional.of(query)
        : Optional.empty();
  }
}
