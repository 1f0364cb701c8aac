package io.github.utmguard.campaign.material;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaterialUrlTest {

  /** What a mail tool replaces stands in an address as it is written. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '"',
      value = {
        "https://acme.example/{a}/b?c={{d}}#[[e]] https://acme.example/{a}/b?c={{d}}#[[e]]",
        "https://acme.example/?a=*|B|*&c=<%d%> https://acme.example/?a=*|B|*&c=<%d%>",
        "https://acme.example/?a=${{b}}&c=#{d} https://acme.example/?a=${{b}}&c=#{d}",
        "https://acme.example/#{{{a}}} https://acme.example/#{{{a}}}",
        "https://acme.example/{a https://acme.example/%7Ba",
        "\ue000https://acme.example/ -",
        "https://acme.example/\ue000{a} https://acme.example/%EE%80%80{a}",
        "//acme.example/x https://acme.example/x",
        "{host}/x -",
        "https://{host}/x -",
        "https://acme.{tld}/x -",
        "https://{user}@acme.example/x -",
        "https://a:{b}@acme.example/x -",
        "https:\\\\{user}@acme.example -",
        "https://acme.example\\{a} https://acme.example/{a}",
        "https://acme.example#{{a}} https://acme.example/#{{a}}",
        "https://acme.example/{{{a}}}/b https://acme.example/{{{a}}}/b",
        "https://acme.example/{a}}/b https://acme.example/{a}%7D/b",
        "https://acme.example?{a} https://acme.example/?{a}",
        "mailto:a@acme.example -",
        "/x -",
      })
  void readsAddressesWithVariables(String address, String url) {
    assertEquals(
        Optional.of(url).filter(any -> !any.equals("-")),
        MaterialUrl.parse(address, Optional.empty()).map(any -> any.href()));
  }

  @Test
  void resolvesAddressesAgainstTheBaseOfANewsletter() {
    var site = MaterialUrl.parse("http://acme.example/a/", Optional.empty());
    assertEquals(
        List.of(
            "http://acme.example/a/b?{c}",
            "http://acme.example/a/b{c}",
            "http://acme.example/a/b{c}/d:e",
            "http://acme.example/a/b?{c}:d",
            "http://acme.example/a/?{c}",
            "http://www.acme.example/"),
        List.of("b?{c}", "b{c}", "b{c}/d:e", "b?{c}:d", "?{c}", "//www.acme.example/").stream()
            .map(any -> MaterialUrl.parse(any, site).orElseThrow().href())
            .toList());
    assertEquals(Optional.empty(), MaterialUrl.parse("{{ url }}", site));
    assertEquals(Optional.empty(), MaterialUrl.parse("http{{s}}://acme.example/x", site));
    assertEquals(Optional.empty(), MaterialUrl.parse("//{{host}}/x", site));
  }

  /** Each of the characters that could stand for a variable stands for itself. */
  @Test
  void takesNoAddressForOneWithVariablesThatHoldsAllMarks() {
    String marks =
        IntStream.range(0xE000, 0xE010).mapToObj(Character::toString).collect(Collectors.joining());
    assertEquals(
        Optional.empty(), MaterialUrl.parse("https://acme.example/" + marks, Optional.empty()));
  }
}
