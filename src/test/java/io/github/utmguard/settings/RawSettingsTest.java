package io.github.utmguard.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RawSettingsTest {
  private static final String ADDRESS = "https://pom.example/Cust1/cs/javascript/utm.js";

  @Test
  void prefersThePomToTheFileAndTheFileToTheDefaults() {
    RawSettings pom = Given.text(Setting.THREADS, "1");
    RawSettings file =
        RawSettings.builder().text(Setting.THREADS, "2").text(Setting.FAIL_ON, "never").build();
    SiteSettings settings = Given.resolve(pom.or(file));
    assertEquals(1, settings.threads());
    assertEquals(FailOn.NEVER, settings.failOn());
    assertEquals(ExistingTag.REPLACE, settings.existing());
  }

  @Test
  void replacesListsAsAWhole() {
    RawSettings pom = RawSettings.builder().items(Setting.EXCLUDES, List.of("a/**")).build();
    RawSettings file = RawSettings.builder().items(Setting.EXCLUDES, List.of("b/**")).build();
    assertEquals(List.of("a/**"), Given.resolve(pom.or(file)).excludes());
  }

  @Test
  void anAddressInThePomHidesOneInTheFileHoweverItIsGiven() {
    RawSettings whole = Given.text(Setting.SCRIPT_URL, ADDRESS);
    RawSettings parts =
        RawSettings.builder()
            .text(Setting.CUSTOMER_ID, "Cust2")
            .text(Setting.HOST, "file.example")
            .build();
    assertEquals(ADDRESS, address(whole.or(parts)));
    assertEquals("https://file.example/Cust2/cs/javascript/utm.js", address(parts.or(whole)));
  }

  @Test
  void completesACustomerByTheHostOfTheFile() {
    RawSettings pom = Given.text(Setting.CUSTOMER_ID, "Cust3");
    RawSettings file = Given.text(Setting.HOST, "file.example");
    assertEquals("https://file.example/Cust3/cs/javascript/utm.js", address(pom.or(file)));
  }

  @Test
  void aMissingValueIsEmpty() {
    assertEquals(Optional.empty(), RawSettings.builder().build().text(Setting.HOST));
  }

  private static String address(RawSettings raw) {
    return Given.resolve(raw).requireTag().address().href();
  }
}
