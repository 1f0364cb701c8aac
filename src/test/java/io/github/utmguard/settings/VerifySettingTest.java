package io.github.utmguard.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.url.Url;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifySettingTest {

  private static VerifySettings read(Setting setting, String value) {
    return Given.resolve(Given.text(setting, value)).verify();
  }

  private static Optional<String> submitted(String value) {
    RawSettings raw =
        RawSettings.builder()
            .text(Setting.JOURNEY, "true")
            .text(Setting.SUBMIT_FORM, value)
            .build();
    return Given.resolve(raw).verify().journey().flatMap(VerifySettings.Journey::submitForm);
  }

  @Test
  void asksNobodyAndTakesNoJourneyUnlessItIsTold() {
    assertEquals(VerifySettings.DEFAULT, Given.resolve(RawSettings.builder().build()).verify());
    assertEquals(Optional.empty(), read(Setting.JOURNEY, "false").journey());
  }

  @Test
  void waitsForSeconds() {
    assertEquals(Duration.ofMinutes(2), read(Setting.WAIT_FOR, "120").waitFor());
    assertEquals(Duration.ZERO, read(Setting.WAIT_FOR, "0").waitFor());
  }

  @Test
  void canBeToldToAskSuperOfficeNothing() {
    assertEquals(Optional.empty(), read(Setting.STATUS_URL, "none").statusUrl());
  }

  @Test
  void asksAnotherAddressForTheStatus() {
    String status = "https://status.acme.example/{tenant}";
    assertEquals(Optional.of(status), read(Setting.STATUS_URL, status).statusUrl());
  }

  @Test
  void aJourneyBeginsWithTheGivenLink() {
    RawSettings raw =
        RawSettings.builder()
            .text(Setting.JOURNEY, "true")
            .text(Setting.BROWSER, "")
            .text(Setting.LINK, "https://acme.example/?utm_source=x")
            .build();
    VerifySettings.Journey journey = Given.resolve(raw).verify().journey().orElseThrow();
    assertEquals(Url.parse("https://acme.example/?utm_source=x"), journey.from());
    assertEquals(Optional.empty(), journey.browser());
  }

  /** What is submitted makes a person in SuperOffice: "false" must submit nothing. */
  @Test
  void submitsOnlyWhatItIsTold() {
    assertEquals(Optional.of("kari@acme.example"), submitted("kari@acme.example"));
    assertEquals(Optional.of(VerifySettings.Journey.NEW_ADDRESS), submitted("true"));
    assertEquals(Optional.empty(), submitted("false"));
  }

  @ParameterizedTest
  @CsvSource({
    "SUBMIT_FORM, yes, utm.submitForm",
    "MAX_PAGES, 0, utm.maxPages",
    "MAX_PAGES, all, utm.maxPages",
    "CONCURRENCY, 33, utm.concurrency",
    "WAIT_FOR, 2m, utm.waitFor",
    "STATUS_URL, nobody, utm.statusUrl",
    "JOURNEY, yes, utm.journey"
  })
  void refusesWhatMakesNoSense(Setting setting, String value, String property) {
    RawSettings raw =
        RawSettings.builder().text(Setting.JOURNEY, "true").text(setting, value).build();
    InvalidSettingException refusal =
        assertThrows(InvalidSettingException.class, () -> Given.resolve(raw));
    assertTrue(refusal.getMessage().contains(property), refusal.getMessage());
    assertTrue(refusal.getMessage().contains(setting.rightValue()), refusal.getMessage());
  }
}
