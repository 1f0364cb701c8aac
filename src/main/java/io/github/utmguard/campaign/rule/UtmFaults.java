package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.utm.UtmFault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is known of the faults of single addresses beyond their words. */
final class UtmFaults {
  static final String NAMING = "utm-naming";

  private static final String SEPARATORS = "utm-naming.separators";

  private static final Set<String> ABOUT_VALUES = Set.of(NAMING);

  private UtmFaults() {}

  /** The first of the parameters that a fault names; empty where it is none of the five. */
  static Optional<SheetColumn> column(UtmFault fault) {
    return fault.message().arguments().stream()
        .limit(1)
        .flatMap(names -> Stream.of(names.split(", ")))
        .flatMap(name -> SheetColumn.ofEnglish(name).stream())
        .filter(SheetColumn::isUtm)
        .findFirst();
  }

  /** The value that a fault of naming names. */
  static String value(UtmFault fault) {
    List<String> arguments = fault.message().arguments();
    return arguments.size() > 1 ? arguments.get(1) : "";
  }

  /** True where a value has another sign than the rest of its link, but only one. */
  static boolean isOtherSeparator(UtmFault fault) {
    String value = value(fault);
    return fault.message().key().equals(SEPARATORS)
        && !(value.indexOf('_') >= 0 && value.indexOf('-') >= 0);
  }

  /** True where SuperOffice does not get the parameters, so that a link cannot be compared. */
  static boolean isAboutForm(UtmFault fault) {
    return fault.atMost().isEmpty() && !ABOUT_VALUES.contains(fault.rule());
  }
}
