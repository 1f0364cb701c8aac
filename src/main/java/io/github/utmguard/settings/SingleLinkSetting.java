package io.github.utmguard.settings;

import java.util.List;
import java.util.Optional;

/** Reads what is asked of a single link. */
final class SingleLinkSetting {
  private static final List<Setting> PARTS =
      List.of(
          Setting.LANDING_PAGE,
          Setting.SOURCE,
          Setting.MEDIUM,
          Setting.CAMPAIGN,
          Setting.TERM,
          Setting.CONTENT);

  private final RawSettings raw;

  SingleLinkSetting(RawSettings raw) {
    this.raw = raw;
  }

  /**
   * The request, if there is one.
   *
   * @throws InvalidSettingException if a link is both given and to be built, or a part is missing
   */
  Optional<SingleLinkRequest> read() {
    Optional<Setting> part = PARTS.stream().filter(any -> raw.text(any).isPresent()).findFirst();
    if (raw.text(Setting.LINK).isPresent()) {
      part.ifPresent(
          any -> {
            throw raw.refusal(
                any, "a link is either given (utm.link) or built of its parts, not both");
          });
      return Optional.of(new SingleLinkRequest.Explain(required(Setting.LINK)));
    }
    return part.map(any -> build());
  }

  private SingleLinkRequest build() {
    return new SingleLinkRequest.Build(
        required(Setting.LANDING_PAGE),
        required(Setting.SOURCE),
        required(Setting.MEDIUM),
        required(Setting.CAMPAIGN),
        raw.text(Setting.TERM).filter(text -> !text.isEmpty()),
        raw.text(Setting.CONTENT).filter(text -> !text.isEmpty()));
  }

  private String required(Setting setting) {
    return raw.text(setting)
        .filter(text -> !text.isEmpty())
        .orElseThrow(
            () ->
                raw.refusal(
                    setting,
                    "it is missing; a link is built of utm.landingPage, utm.source, utm.medium"
                        + " and utm.campaign"));
  }
}
