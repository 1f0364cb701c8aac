package io.github.utmguard.utm;

import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Severity;
import java.util.Optional;

/** UTM parameters that SuperOffice does not know by their names. */
final class UnknownName {
  private static final String RULE = "utm-unknown-parameter";

  private UnknownName() {}

  static Optional<UtmFault> fault(UtmParameter parameter) {
    String name = parameter.name();
    Optional<String> meant = parameter.meant();
    if (UtmNames.STORED.contains(name)) {
      return Optional.empty();
    }
    if (meant.isPresent()) {
      String message =
          UtmNames.isStored(name) ? "utm-unknown-parameter.case" : "utm-unknown-parameter.near";
      return Optional.of(
          new UtmFault(
              RULE,
              Message.of(message, name, meant.get()),
              Message.of("utm-unknown-parameter.fix", meant.get(), name)));
    }
    return Optional.of(UtmNames.isExtra(name) ? extra(name) : other(name));
  }

  private static UtmFault extra(String name) {
    return new UtmFault(
        RULE,
        Message.of("utm-unknown-parameter.extra", name),
        Message.of("utm-unknown-parameter.extra-fix"),
        Optional.of(Severity.INFO));
  }

  private static UtmFault other(String name) {
    return new UtmFault(
        RULE,
        Message.of("utm-unknown-parameter.other", name),
        Message.of("utm-unknown-parameter.other-fix"));
  }
}
