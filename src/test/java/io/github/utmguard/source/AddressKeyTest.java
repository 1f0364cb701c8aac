package io.github.utmguard.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an address is recognised by in sources of any language. */
class AddressKeyTest {

  @ParameterizedTest
  @CsvSource({
    "https://a.example/?action=form&formId=F-1&x=2, formId=F-1",
    "https://a.example/?FORMID=F-1#x, formId=F-1",
    "https://a.example/?a=1;formId=F-1;b, formId=F-1",
    "formId=F-1, formId=F-1",
    "https://a.example/?formId=,",
    "https://a.example/?noformId=F-1,",
    "https://a.example/?utm_source=a&b=c, utm_source=a&b=c",
    "?UTM_source=a, UTM_source=a",
    "https://a.example/utm_source/?b=c,",
    "https://a.example/utm_source,",
  })
  void isTheAddressOrWhatIsLeftOfIt(String address, String part) {
    assertEquals(
        Optional.of(new AddressKey(address, Optional.ofNullable(part))), AddressKey.of(address));
  }

  @Test
  void isTheLongestPieceOfAnAddressThatQuotesEndElsewhere() {
    assertEquals(
        "https://a.example/?formId=F-1&name=",
        AddressKey.of("https://a.example/?formId=F-1&name=[[customer.name]]")
            .map(AddressKey::whole)
            .orElseThrow());
    assertEquals(Optional.empty(), AddressKey.of("[]"));
  }

  @Test
  void mayStandBehindAName() {
    assertTrue(AddressKey.keys("link=https://a.example/").contains("https://a.example/"));
    assertEquals(1, AddressKey.keys("https://a.example/").size());
  }

  private static List<String> runs(String text) {
    List<String> runs = new ArrayList<>();
    AddressScanner.scan(text, run -> runs.add(run.start() + "-" + run.end() + " " + run.text()));
    return runs;
  }

  @Test
  void isNotLookedForInData() {
    assertEquals(1, runs("a".repeat(8192)).size());
    assertEquals(0, runs("a".repeat(8193)).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "(https://a.example/x).       | 1-20 https://a.example/x",
        "**https://a.example/x**,     | 0-24 https://a.example/x",
        "{base}?utm_source=a          | 1-5 base, 6-19 ?utm_source=a",
        "?                            | $$",
        "...                          | $$",
        "?a                           | 0-2 ?a",
        "a&#x3d;b                     | 0-8 a=b",
        "a&#61;b&equals;c             | 0-16 a=b=c",
        "a%3Db%20c%25d%2Xe%3          | 0-19 a=b%20c%25d%2Xe%3",
        "a\\x3db\\u003dc              | 0-13 a=b=c",
        "a\\u003 b\\                  | 0-1 a, 2-6 u003, 7-8 b",
        "a\\x3d                       | 0-5 a=",
        "a\\u00                       | 0-1 a, 2-5 u00",
        "a%3D                         | 0-4 a=",
        "https://a.example/x.         | 0-20 https://a.example/x",
        ".a                           | 0-2 a",
        "a\\=b\\c                     | 0-4 a=b, 5-6 c",
        "a&nbsp;b&unknown;&verylongname | 0-30 a&nbsp;b&unknown;&verylongname",
        "a&amp;amp;b                  | 0-11 a&b",
        "a&#x20;b&#127;c              | 0-15 a&#x20;b&#127;c",
      })
  void isReadAsItIsMeant(String text, String runs) {
    assertEquals(runs, String.join(", ", runs(text)));
  }
}
