package io.github.utmguard.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagAttributesTest {

  @Test
  void areThoseOfTheTagInTheirOrder() {
    assertEquals(
        List.of("src=a>b", "async=", "data-x=", "nonce=1=2", "=y=z"),
        read("<script SRC='a>b' async data-x=''/nonce=1=2 src=c =y=z>"));
  }

  private static List<String> read(String tag) {
    byte[] units = tag.getBytes(ISO_8859_1);
    Token token = new TokenStream(units, 0, units.length).next();
    return TagAttributes.of(units, token).stream()
        .map(span -> span.name() + '=' + tag.substring(span.valueStart(), span.valueEnd()))
        .toList();
  }
}
