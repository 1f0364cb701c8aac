package io.github.utmguard.campaign.material;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports of ad platforms. */
class TableAddressesTest {

  private static String found(String table) {
    return Fixtures.addresses(new TableAddresses(), table);
  }

  /** Lines end in {@code ~}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '$',
      textBlock =
          """
          Ad,Final URL~A,https://a.example/x~B,https://b.example/  ^ https://a.example/x https://b.example/
          Ad;Final URL~A;https://a.example/x,y~B;https://b.example/ ^ https://a.example/x,y https://b.example/
          Ad\tURL~A\thttps://a.example/x,y;z~                      ^ https://a.example/x,y;z
          sep=|~Ad|URL~A|https://a.example/x~                      ^ https://a.example/x
          https://a.example/x,y~https://b.example/;z~              ^ https://a.example/x,y https://b.example/;z
          Ad,URL~"A ""b"", c","https://a.example/?a=1,2"~          ^ https://a.example/?a=1,2
          Ad,URL~"A~B",https://a.example/~C,https://c.example/~    ^ https://a.example/ https://c.example/
          Ad,URL~A,"https://a.example/                             ^ https://a.example/
          Ad,URL~A," https://a.example/x. "~                       ^ https://a.example/x.
          Ad,Text~A,See https://a.example/x. Or http://b.example/! ^ https://a.example/x http://b.example/
          Ad,Display URL,URL~A,https://d.example/,https://a.example/~ ^ https://a.example/
          Ad,Visningslenke,URL~A,https://d.example/,https://a.example/~ ^ https://a.example/
          URL,Suffix~https://a.example/,utm_source=g&utm_medium=cpc~https://b.example/,~ ^ https://a.example/?utm_source=g&utm_medium=cpc https://b.example/
          Suffix,URL~?utm_source=g,https://a.example/?b#c~         ^ https://a.example/?b&utm_source=g#c
          URL,T~https://a.example/,{lpurl}?utm_source=g~           ^ https://a.example/?utm_source=g
          URL,T~https://a.example/?b,{LPURL}&utm_source=g~         ^ https://a.example/?b&utm_source=g
          URL,T~https://a.example/,{lpurl}~                        ^ https://a.example/
          URL,T~https://a.example/,utm_source={ad name}~           ^ https://a.example/?utm_source={ad name}
          URL,T~https://a.example/,utm_source=is a text~           ^ https://a.example/
          URL,T~https://a.example/,=utm_source~                    ^ https://a.example/
          URL,T~https://a.example/,a b=utm_source~                 ^ https://a.example/
          Ad,Display URL,URL~"A ""b"", c",https://d.example/,https://a.example/ ^ https://a.example/
          sep=!~Ad!Display URL!URL~A!https://d.example/!https://a.example/ ^ https://a.example/
          sep=                                                     ^ $$
          Display URL;URL~https://d.example/;https://a.example/    ^ https://a.example/
          Ad, b\tURL~A, b\thttps://a.example/,c~                   ^ https://a.example/,c
          Ad,URL,T~A,https://a.example/,                           ^ https://a.example/
          Ad,URL~A,"x" https://a.example/                          ^ https://a.example/
          URL,T~https://a.example/,gclid=1~                        ^ https://a.example/
          """)
  void giveTheAddressThatIsFollowed(String table, String addresses) {
    assertEquals(addresses, found(table.replace('~', '\n')));
  }

  @Test
  void takeAnyLineEndAndTellThePlace() {
    for (String end : List.of("\r\n", "\r", "\n")) {
      String table = "A,U" + end + "x,\"https://a.example/\"" + end + "y,https://b.example/";
      List<String> expected = new ArrayList<>();
      for (String address : List.of("https://a.example/", "https://b.example/")) {
        expected.add(table.indexOf(address) + " " + address);
      }
      assertEquals(expected, Fixtures.found(new TableAddresses(), table));
    }
  }
}
