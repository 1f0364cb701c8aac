package io.github.utmguard.campaign.material;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader of a newsletter can click. */
class HtmlAddressesTest {

  private static String found(boolean xml, String text) {
    return Fixtures.addresses(new HtmlAddresses(xml), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '$',
      textBlock =
          """
          <a href="https://a.example/?b=1&amp;c=2">x</a>          ^ https://a.example/?b=1&c=2
          <A HREF=https://a.example/>x</A><area href='/b'>        ^ https://a.example/ /b
          <a name=x><a href="/unfinished                          ^ $$
          <svg><a xlink:href="/a"></a></svg>                      ^ /a
          <a href="&#47;a">                                       ^ /a
          <a href=/a?u={{ first name }}&b>                        ^ /a?u={{ first name }}&b
          <a title="{{ "x" | y: '>' }}" href="/a">                ^ /a
          <link href="/style.css"><img src="/a.png">              ^ $$
          <form method=POST action="/a"></form>                   ^ /a
          <form method=get action="/a"><form action="/b"></form>  ^ $$
          <v:roundrect href="/a"></v:roundrect>                   ^ /a
          <!-- <a href="/a"> -->                                  ^ $$
          <!--[if mso]><a href="/a">x</a><![endif]-->             ^ /a
          <!--[IF (gte mso 9)|(IE)]><a href="/a">x</a><![endif]--> ^ /a
          <!--[if !mso]><a href="/a">x</a><![endif]-->            ^ $$
          <!--[if ( ! MSO )]><a href="/a">x</a><![endif]-->       ^ $$
          <!--[if !mso]><!--><a href="/a">x</a><!--<![endif]-->   ^ /a
          <!--[if false]><a href="/a">x</a><![endif]-->           ^ $$
          <!--[if mso <a href="/a">x</a>-->                       ^ $$
          <noscript><a href="/a">x</a></noscript>                 ^ /a
          <script>"<a href='/a'>"</script><a href="/b">           ^ /b
          <style><a href="/a"></style><title><a href="/b"></title> ^ $$
          """)
  void areLinksOfMailPrograms(String html, String addresses) {
    assertEquals(addresses, found(false, html));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '$',
      textBlock =
          """
          <mjml><mj-button href="/a">x</mj-button></mjml>         ^ /a
          <mj-font name="f" href="https://f.example/css"/>        ^ $$
          <mj-style inline="inline"/><a href="/a">x</a>           ^ /a
          <style/><a href="/a">x</a>                              ^ /a
          <mj-navbar base-url="https://a.example"><mj-navbar-link href="/x"/></mj-navbar> ^ https://a.example/x
          <mj-navbar-link href="/x"/>                             ^ /x
          <mj-navbar base-url="https://a.example"/><mj-button href="/x"/> ^ /x
          <mj-navbar base-url="https://a.example"/><mj-navbar><mj-navbar-link href="/x"/> ^ /x
          """)
  void areLinksOfMjml(String mjml, String addresses) {
    assertEquals(addresses, found(true, mjml));
  }

  @Test
  void areRelativeToTheFirstBaseAlsoBeforeIt() {
    List<Optional<String>> bases = new ArrayList<>();
    new HtmlAddresses(false)
        .read(
            "<a href=x><base target=_top><base href='https://a.example/'>"
                + "<base href='https://b.example/'><a href=y>",
            any -> bases.add(any.base().map(base -> base.href())));
    Optional<String> first = Optional.of("https://a.example/");
    assertEquals(List.of(first, first), bases);
  }

  @Test
  void keepTheirPlace() {
    assertEquals(
        List.of("9 /a", "23 /æ&b"),
        Fixtures.found(new HtmlAddresses(false), "<a href='/a'>ø<a href='/æ&amp;b'>"));
  }
}
