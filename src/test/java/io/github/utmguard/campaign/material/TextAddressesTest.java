package io.github.utmguard.campaign.material;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mail programs and social networks make links of in plain text. */
class TextAddressesTest {

  private static String found(String text) {
    return Fixtures.addresses(new TextAddresses(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '$',
      textBlock =
          """
          See https://a.example/x.                        ^ https://a.example/x
          (https://a.example/x)                           ^ https://a.example/x
          (see https://a.example/x_(y))                   ^ https://a.example/x_(y)
          https://a.example/x_(y)).                       ^ https://a.example/x_(y)
          [https://a.example/x]                           ^ https://a.example/x
          https://a.example/?a[]=1&b=2]                   ^ https://a.example/?a[]=1&b=2
          "https://a.example/x"                           ^ https://a.example/x
          «https://a.example/x»                           ^ https://a.example/x
          HTTP://a.example/ and hTTps://b.example!        ^ HTTP://a.example/ hTTps://b.example
          https://a.example/x, http://b.example/;         ^ https://a.example/x http://b.example/
          https://a.example/?u={{ contact.id }}.          ^ https://a.example/?u={{ contact.id }}
          https://a.example/?u=%%First Name%%             ^ https://a.example/?u=%%First Name%%
          https://a.example/?u={name}!                    ^ https://a.example/?u={name}
          https://a.example/x\u2003more                   ^ https://a.example/x
          https://a.example/x\ud83d\ude00                 ^ https://a.example/x
          https://a.example/x\u3002                       ^ https://a.example/x
          https://a.example/x\u200bmore                   ^ https://a.example/x
          www.a.example                                   ^ https://www.a.example
          WWW.a.example/x                                 ^ https://WWW.a.example/x
          a.example/x and b.example?c and c.example#d     ^ https://a.example/x https://b.example?c https://c.example#d
          blåbær.example/x                                ^ https://blåbær.example/x
          7.example/x                                     ^ https://7.example/x
          my-z09.example/x                                ^ https://my-z09.example/x
          https://a.example/x<b>                          ^ https://a.example/x
          https://a.example/?u=*|FNAME|*.                 ^ https://a.example/?u=*|FNAME|*
          acme.example                                    ^ $$
          kari@a.example/x                                ^ $$
          kari.nordmann@a.example                         ^ $$
          .a.example/x                                    ^ $$
          and/or or word/more                             ^ $$
          https:// and http:// and h                      ^ $$
          https://...                                     ^ $$
          """)
  void areFoundWithoutTheSentenceAroundThem(String text, String addresses) {
    assertEquals(addresses, found(text));
  }

  @Test
  void keepTheirPlaceAndSayWhatIsGuessed() {
    List<WrittenAddress> found = new ArrayList<>();
    new TextAddresses().read("Go:\nhttps://a.example/ or\nb.example/x", found::add);
    assertEquals(List.of(4, 26), found.stream().map(WrittenAddress::offset).toList());
    assertEquals(List.of(false, true), found.stream().map(WrittenAddress::guessed).toList());
    assertEquals("b.example/x", found.get(1).written());
  }
}
