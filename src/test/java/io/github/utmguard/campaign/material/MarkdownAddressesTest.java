package io.github.utmguard.campaign.material;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links of posts as CommonMark and GitHub read them. */
class MarkdownAddressesTest {

  private static String found(String text) {
    return Fixtures.addresses(new MarkdownAddresses(), text.replace('~', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '$',
      textBlock =
          """
          [x](/a)                              ^ /a
          [x]( </a b> "t" )                    ^ /a b
          [x](/a 'a \\' b') [y](/b (t))        ^ /a /b
          [x](/a "t)                           ^ $$
          [x](/a b)                            ^ $$
          [x](/a(b)c)                          ^ /a(b)c
          [x](/a\\)b)                          ^ /a)b
          [x](/a&amp;b)                        ^ /a&b
          [x](&#47;a)                          ^ /a
          [x](/a\\ b)                          ^ $$
          [x](/a\\ 't')                        ^ /a\\
          [x](/a "t(u")                        ^ /a
          [x](</a>"t")                         ^ $$
          [x](/a\\bc)                          ^ /a\\bc
          [x](</a\\>b>)                        ^ /a>b
          [x](/a(b)                            ^ $$
          [x](/a (t(u))                        ^ $$
          [x]: <>                              ^ $$
          [x]:~/a                              ^ /a
          [x](</a~b>)                          ^ $$
          [x](/a?u={{ first name }})           ^ /a?u={{ first name }}
          [x](<https://a.example/?u=%%a>b%%>)  ^ https://a.example/?u=%%a>b%%
          [x](www.a.example/b)                 ^ https://www.a.example/b
          \\[x](/a) https\\://b.example        ^ $$
          ![x](/a.png)                         ^ $$
          [![x](/a.png)](/b)                   ^ /b
          [a [b](/c) d](/e)                    ^ /c
          ![a [b](/c) d](/e)                   ^ $$
          [https://a.example/](/b)             ^ /b
          [https://a.example/] [b              ^ https://a.example/
          [https://a.example/][b               ^ https://a.example/
          [https://a.example/][b[c]            ^ https://a.example/
          [a][https://a.example/]              ^ $$
          [a][b](/c)                           ^ /c
          [a [b] c](/d)                        ^ /d
          [a [b](/c d) e](/f)                  ^ /f
          [a [b]: c](/d)                       ^ /d
          [a~[b]: <> c](/d)                    ^ /d
          [https://a.example/][ref]            ^ $$
          [https://a.example/][]               ^ $$
          [ref]: /a "t"                        ^ /a
          > [ref]: </a>                        ^ /a
          text [ref]: /a                       ^ $$
          x[ref]: /a                           ^ $$
          $[^1]: /a$                           ^ $$
          <https://a.example/x.>               ^ https://a.example/x.
          https://a.example/x. More            ^ https://a.example/x
          a.example/x                          ^ https://a.example/x
          `https://a.example/` ``[x](/a)` ``   ^ $$
          `https://a.example/                  ^ https://a.example/
          `` ` https://a.example/ ``           ^ $$
          <a href="/a">https://b.example/</a>  ^ /a
          <a href="/a">x</a> https://b.example/ ^ /a https://b.example/
          <code>https://a.example/</code>      ^ $$
          <!-- [x](/a) --> [y](/b)             ^ /b
          <!-- [x](/a)~~[y](/b) --> [z](/c)    ^ /c
          <!-- [x](/a)                         ^ /a
          <pre>~[x](/a)~~[y](/b)~</pre>~[z](/c) ^ /c
          a < b [x](/a) <b                     ^ /a
          a <b [x](/a)~~<a href="/c">y</a>     ^ /a /c
          <code>~~https://a.example/           ^ https://a.example/
          <!-- a --><!-- [x](/a) -->[y](/b)    ^ /b
          \\https://a.example/                 ^ https://a.example/
          """)
  void areFoundWithinABlock(String text, String addresses) {
    assertEquals(addresses, found(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '$',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "```~[x](/a)~```~[y](/b)^/b",
        "````~[x](/a)~```~[y](/b)~````~[z](/c)^/c",
        "```~[x](/a)~``` no~[y](/b)^",
        "``` a`b~[x](/a)^/a",
        "> ```~> [x](/a)~~[y](/b)^/b",
        "    [x](/a)^",
        "\t[x](/a)^",
        "   [x](/a)^/a",
        "text~    [x](/a)^/a",
        "- a~~  [x](/a)^/a",
        "- a~~      [x](/a)^",
        "- a~~text~~    [x](/a)^",
        "1. a~~   [x](/a)^/a",
        "10) a~~    [x](/a)^/a",
        "1234567890. a~~    [x](/a)^",
        "1234567890. a~~            [x](/a)^",
        "text~~19. a~~    [x](/a)^/a",
        "text~~- a~~    [x](/a)^/a",
        "-    [x](/a)^/a",
        "-     [x](/a)^",
        "1. a~-      [x](/a)~  [y](/b)^/b",
        "-      - [x](/a)^",
        "-      code~~  [x](/a)^/a",
        "-      code~~      [x](/a)^",
        "- a~~  - b~~    [x](/a)^/a",
        "123456789. a~~           [x](/a)^/a",
        "-\ta~~\t[x](/a)^/a",
        "-\ta~~\t\t[x](/a)^",
        "- a~~ \t[x](/a)^/a",
        ">    [x](/a)^/a",
        ">     [x](/a)^",
        "   > [x](/a)^/a",
        "  > ```~  > [x](/a)~~[y](/b)^/b",
        "    > [x](/a)^",
        "# [a~b](/c)^",
        "[a~```~code~```~b](/c)^",
        "```~[x](/a)~  ```~[y](/b)^/b",
        "> > [x](/a)^/a",
        "# [a~[x](/a)^/a",
        "[a~# b](/a)^",
        "[a~- b](/a)^",
        "[a~b](/a)^/a",
        "[a~~b](/a)^",
        "---~title: [x](/a)~---~[y](/b)^/b",
        "---~title: [x](/a)~...~[y](/b)^/b",
        "---~title: [x](/a)^/a",
        "--- ~[x](/a)~---^/a",
      })
  void areFoundInTextAndNotInCode(String text, String addresses) {
    assertEquals(addresses == null ? "" : addresses, found(text));
  }

  /** What a text breaks off in takes nothing with it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[y]",
        "[y](",
        "[y](<",
        "[y](/b\\",
        "[y](/b ",
        "[y]:",
        "[y][",
        "<",
        "\\",
        "`",
        "!",
        "\n>",
        "\n ",
        "\n- ",
        "\n-",
        "\n1",
        "\n1.",
        "\n```",
        "\n#",
        "\n>  ",
        "\n\t"
      })
  void areFoundBeforeWhatBreaksOff(String end) {
    assertEquals("/a", found("[x](/a) " + end));
  }

  @Test
  void areMoreThanNothing() {
    assertEquals(List.of(), Fixtures.found(new MarkdownAddresses(), "[x]: <>"));
  }

  /** The innermost thousand of brackets count. */
  @Test
  void areFoundInDeepBrackets() {
    String thousand = "[".repeat(1000) + "x" + "]".repeat(999) + "](/a)";
    assertEquals("/a", found(thousand));
    assertEquals("/b /a", found("[[y](/b)" + thousand));
  }

  @Test
  void tildesFenceCodeAsWell() {
    List<String> found =
        Fixtures.found(new MarkdownAddresses(), "~~~ a`b\r\n[x](/a)\r\n~~~~\r\n[y](/b)");
    assertEquals(List.of("28 /b"), found);
  }

  @Test
  void keepTheirPlace() {
    assertEquals(
        List.of("5 /a", "10 https://b.example/x"),
        Fixtures.found(new MarkdownAddresses(), "[ø](</a>)\nhttps://b.example/x"));
  }
}
