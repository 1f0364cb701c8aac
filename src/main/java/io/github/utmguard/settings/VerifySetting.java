package io.github.utmguard.settings;

import io.github.utmguard.settings.VerifySettings.Journey;
import io.github.utmguard.url.Url;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Reads how the deployed site is verified. */
final class VerifySetting {
  private static final int MOST_PAGES = 1_000_000;

  /** More would be an attack, not a check. */
  private static final int MOST_REQUESTS = 32;

  /** A deployment that takes longer than an hour failed. */
  private static final int LONGEST_WAIT = 3600;

  private final RawSettings raw;
  private final SingleValues values;

  /**
   * Reads the given values.
   *
   * @param basedir what relative paths start from
   */
  VerifySetting(RawSettings raw, Path basedir) {
    this.raw = raw;
    this.values = new SingleValues(raw, basedir);
  }

  VerifySettings read() {
    VerifySettings otherwise = VerifySettings.DEFAULT;
    return new VerifySettings(
        values.number(Setting.MAX_PAGES, MOST_PAGES).orElse(otherwise.maxPages()),
        values.number(Setting.CONCURRENCY, MOST_REQUESTS).orElse(otherwise.concurrency()),
        waitFor(),
        statusUrl(),
        given(Setting.ONLY_CAMPAIGN),
        journey(),
        given(Setting.SERVER));
  }

  private Duration waitFor() {
    boolean off = raw.text(Setting.WAIT_FOR).filter("0"::equals).isPresent();
    return off
        ? Duration.ZERO
        : Duration.ofSeconds(values.number(Setting.WAIT_FOR, LONGEST_WAIT).orElse(0));
  }

  private Optional<String> statusUrl() {
    Optional<String> given = raw.text(Setting.STATUS_URL);
    if (given.isEmpty()) {
      return VerifySettings.DEFAULT.statusUrl();
    }
    if (given.get().equals("none")) {
      return Optional.empty();
    }
    if (Url.parse(given.get()).filter(Url::isHttp).isEmpty()) {
      throw raw.refusal(
          Setting.STATUS_URL, Quoted.of(given.get()) + " is no absolute http or https address");
    }
    return given;
  }

  private Optional<Journey> journey() {
    return values.isOn(Setting.JOURNEY, false)
        ? Optional.of(
            new Journey(
                given(Setting.BROWSER), given(Setting.CONSENT_SELECTOR), submitForm(), link()))
        : Optional.empty();
  }

  private Optional<String> submitForm() {
    Optional<String> given = given(Setting.SUBMIT_FORM).filter(text -> !text.equals("false"));
    given
        .filter(text -> !text.equals(VerifySettings.Journey.NEW_ADDRESS))
        .filter(text -> !text.matches("[^@\\s]+@[^@\\s]+"))
        .ifPresent(
            text -> {
              throw raw.refusal(
                  Setting.SUBMIT_FORM,
                  Quoted.of(text) + " is no e-mail address, and neither true nor false");
            });
    return given;
  }

  private Optional<Url> link() {
    return given(Setting.LINK).flatMap(Url::parse).filter(Url::isHttp);
  }

  private Optional<String> given(Setting setting) {
    return raw.text(setting).filter(text -> !text.isEmpty());
  }
}
