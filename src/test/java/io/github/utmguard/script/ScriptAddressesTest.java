package io.github.utmguard.script;

import static io.github.utmguard.script.Forms.FORM;
import static io.github.utmguard.script.Forms.IS_FORM;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables of this test, {@code @} stands for a form's address. */
class ScriptAddressesTest {
  private static List<ScriptAddress> find(String script) {
    return ScriptAddresses.find(script.replace("@", FORM), IS_FORM);
  }

  private static ScriptAddress only(String script) {
    List<ScriptAddress> found = find(script);
    assertEquals(1, found.size(), () -> script + " gives " + found);
    return found.get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "window.location = '@'",
        "location='@'",
        "location.href=\"@\"",
        "self.location.href='@'",
        "document.location=`@`",
        "top.location.replace('@')",
        "window.location.assign('@');",
        "window['location']['replace']('@')",
        "location[\"href\"]='@'",
        "x['href'] = '@'",
        "x?.y[0].href = '@'",
        "a=1,location.href='@',b=2",
        "a.href+='@'",
        "a.href ||= '@'",
        "a.href = (x, ('@'))",
        "a.href = u = '@'",
        "a.href = b ? c : '@'",
        "a.href = b ? '@' : c",
        "a.href = b == 'x' ? '@' : c",
        "a.href = b || '@'",
        "a.href = b && '@'",
        "a.href = b ?? '@'",
        "a.href = encodeURI('@')",
        "a.href = f(1, {x: [2]}, '@')",
        "a.href = new URL('@', b)",
        "a.href = '@'.replace(/x/g, y)",
        "a.href = '@&x=' + encodeURIComponent(document.title)",
        "a.href = '@' + (c ? '&x=1' : '')",
        "a.href = base.replace('{form}', '@')",
        "a.href = `${b ? '@' : ''}`",
        "(window.top || window).location.href = '@'",
        "(location).href = '@'",
        "open('@')",
        "window.open('@', '_blank')",
        "return window.open('@')",
        "window?.open?.('@')",
        "window.open(b ? '@' : c)",
        "window.open(encodeURI('@'))",
        "() => open('@')",
        "const go = () => location.href = '@'",
        "b && (location.href = '@')",
        "if (b) location.href = '@'; else c()",
        "if (b) { location = '@' }",
        "el.setAttribute('href', '@')",
        "el.setAttributeNS(x, 'xlink:href', '@')",
        "$(a).attr(\"href\", b ? '@' : c)",
        "$(a).prop('src', '@')",
        "$('a', {href: '@'})",
        "React.createElement('a', {className: c, href: '@'}, 'text')",
        "f({\"src\": '@'})",
        "f({location: c ? '@' : d})",
        "f({'href': g('@')})",
        "f({a: b ? c : d, href: '@'})",
        "locati\\u006fn.href='@'",
        "l = a / 2, location.href = '@' / 1",
        "x = /['\"]/.test(y); location.href = '@'",
        "if (x) /'/.test(y) ? location.href = '@' : 0",
        "document.write('<a href=\"@\">Form</a>')",
        "s = '<iframe class=x src=@ width=1>'",
        "s = '<form ACTION = \"@\">'",
        "s = \"<button formaction='@'>\"",
        "s = '<object data=\"@\">'",
        "s = '<a class=\"' + c(1) + '\" href=\"@\">Form</a>'",
        "s = '<a onclick=\"location.href=\\'@\\'\">Form</a>'",
        "s = html`<a id=${i} href=\"@&x=${i}\">Form</a>`",
        "var x = 1\nlocation = '@'",
        "switch (a) { case 'x': location.href = '@' }",
        "c ? location.href = '@' : d = 1",
        "function f() {} location.href = '@'",
        "import a from 'b'\nlocation.href = '@'",
        "class A { open() { window.open('@') } }",
        "<!-- hide\nlocation.href = '@'\n-->",
        "f(function () { g() }, 'href', '@')",
      })
  void navigates(String script) {
    assertTrue(only(script).navigates(), script);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var url = '@'",
        "var href = '@'",
        "let a = 1, location = '@'",
        "location.href === '@'",
        "if (location.href == '@') f()",
        "a.href = '@' == b ? c : d",
        "a.href = b == '@' ? c : d",
        "if (location.href.indexOf('@') > 0) f()",
        "a.href = l.includes('@') ? b : c",
        "a.href = b.replace('@', c)",
        "location.href.replace('x', '@')",
        "fetch('@')",
        "fetch('@').then(r => { location.href = r.url })",
        "if (location.hostname == 'x') u = '@'",
        "var o = {src: 'a'}, u = '@'",
        "var o = {href: 'a', url: '@'}",
        "foo(location.pathname, '@')",
        "foo(a.href, '@')",
        "location.reload()\nu = '@'",
        "location.href = a\nu = '@'",
        "location.href = a\nfoo('@')",
        "if (b) { location.href = c } u = '@'",
        "if (b) location.href = c\nelse u = '@'",
        "c ? location.href = 'x' : t = '@'",
        "location.href = a, u = '@'",
        "['@', 'href']",
        "['href', '@']",
        "location.href = ['@'][0]",
        "var data = [{\"url\": \"@\"}]",
        "var data = {href: {url: '@'}}",
        "JSON.parse('{\"href\":\"@\"}')",
        "xhr.open('GET', '@')",
        "xhr.open(\"post\", '@')",
        "console.log('href=', '@')",
        "log('href is @')",
        "log('see href=@')",
        "s = '<li data-href=\"@\">'",
        "s = '<pre>&lt;a href=&quot;@&quot;&gt;</pre>'",
        "f('hrefs', '@')",
        "switch (a) { case 'href': u = '@' }",
        "switch (a) { case src: u = '@' }",
        "setTimeout(() => location.href, 5, '@')",
        "window.location.search.indexOf('@')",
        "a.src = function () { return '@' }",
        "a.location.x = '@'",
        "href.x = '@'",
        "'@'",
      })
  void onlyMentions(String script) {
    assertEquals(false, only(script).navigates(), script);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// location.href = '@'",
        "/* location.href = '@' */",
        "a() /* '@'",
        "<!-- location.href = '@'",
        "f()\n/* */ --> location.href = '@'",
        "#! '@'",
        "x = /@/",
        "x = a.b / c; // '@' /",
        "`${a /* '@' */}`",
        "location.href = '/customer.fcgi?action=listTicket&formId=1'",
        "location.href = 'https://acme.example/?action=formFrame&formId=1'",
        "s = 'a.customer.fcgi b'",
        "/[/'\"]@/.test(x)",
        "location.href = 'customer.fcgi?action=formFrame' + ('&formId=1')",
      })
  void findsNothing(String script) {
    assertEquals(List.of(), find(script));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'https:\\/\\/a.example\\/customer.fcgi?action=formFrame&formId=1'",
        "'https:\\x2F\\u002fa.example/\\u{63}ustomer.f\\143gi?action=formFrame&formId=1'",
        "'https://a.example/%63ustomer.fcgi?action=formFrame&formId=1'",
        "'https://a.example/cus\\\r\ntomer.fcgi?action=formFrame&formId=1'",
        "'https://a.example/CUSTOMER.FCGI?action=formFrame&formId=1'",
        "'<a title=\"https://a.example/customer.fcgi?action=formFrame&#38;formId=1\">'",
        "'{\"u\":\"https:\\\\/\\\\/a.example\\\\/customer.fcgi?action=formFrame\\\\u0026formId=1\"}'",
        "'/scripts/customer.fcgi?action=formFrame&formId=1'",
        "'customer.fcgi?action=formFrame&formId=1'",
        "`https://${host.name}/customer.fcgi?action=formFrame&formId=${f('x')}`",
        "'https://a.example/customer.fcgi?action=formFrame' + '&formId=1'",
        "'https://a.example/customer.fcgi?action=formFrame&form' +\n // why\n 'Id=1'",
        "a + '/customer.fcgi?action=formFrame&x=' + b(c, 'd').e[0] + '&formId=' + id",
        "'https://a.example/custo\\tmer.fcgi?action=formFrame&\\nformId=1'",
        "x = {} / 2 + 'https://a.example/customer.fcgi?action=formFrame&formId=1' / 1",
        "a++ / 2; '/customer.fcgi?action=formFrame&formId=1' /1/ 1",
        "1./2; '/customer.fcgi?action=formFrame&formId=1'; 3/4",
        "`a${`b${'}'}`}`; '/customer.fcgi?action=formFrame&formId=1'",
        "a.return / 2; '/customer.fcgi?action=formFrame&formId=1'; 3/4",
        "'it\\'s'; '/customer.fcgi?action=formFrame&formId=1'",
        "'unfinished\n'/customer.fcgi?action=formFrame&formId=1'",
      })
  void findsHoweverWritten(String script) {
    only(script);
  }

  @Test
  void spanIsTheRawText() {
    String raw = "https:\\/\\/a.example/%63ustomer.fcgi?action=formFrame\\u0026formId=1";
    String script = "/* \u00e9 */ location.href = '  " + raw + "' + x";
    ScriptAddress found = only(script);
    assertAll(
        () -> assertEquals(script.indexOf(raw), found.offset()),
        () ->
            assertEquals(
                "https://a.example/%63ustomer.fcgi?action=formFrame&formId=1${x}",
                found.address()));
  }

  @Test
  void spanOfAnAddressWithinText() {
    String raw = "https:\\/\\/a.example/customer.fcgi?action=formFrame\\x26formId=1";
    String script = "s = 'Go to [the form](" + raw + "), please.'";
    ScriptAddress found = only(script);
    assertAll(
        () -> assertEquals(raw, script.substring(found.offset(), found.offset() + found.length())),
        () ->
            assertEquals(
                "https://a.example/customer.fcgi?action=formFrame&formId=1", found.address()));
  }

  @Test
  void addressInHtmlIsTheAttributesValue() {
    String raw = "https://a.example/customer.fcgi?action=formFrame&amp;formId=1&amp;x='a b'";
    String script = "s = `<a href=\"" + raw + "\">`";
    ScriptAddress found = only(script);
    assertAll(
        () -> assertEquals(raw, script.substring(found.offset(), found.offset() + found.length())),
        () ->
            assertEquals(
                "https://a.example/customer.fcgi?action=formFrame&formId=1&x='a b'",
                found.address()));
  }

  @Test
  void everyOccurrenceOnceAndInOrder() {
    List<ScriptAddress> found = find("a.href = `${f('@')} <a href='@'> @` + ' @'; b = ['@', '@']");
    assertEquals(6, found.size());
    for (int i = 1; i < found.size(); i++) {
      assertTrue(found.get(i).offset() >= found.get(i - 1).offset() + found.get(i - 1).length());
    }
  }

  @Test
  void everyLiteralOfAHandlerNavigates() {
    String code = "go('@'); /* '@' */ return false".replace("@", FORM);
    List<ScriptAddress> found = ScriptAddresses.findInHandler(code, IS_FORM);
    assertEquals(List.of(new ScriptAddress(4, FORM.length(), FORM, true)), found);
  }

  @Test
  void furtherMarkersAreLookedFor() {
    AddressMarkers markers = AddressMarkers.formsAnd(List.of("forms.acme.example"));
    List<ScriptAddress> found =
        ScriptAddresses.find(
            "open('HTTPS://forms.Acme.example/signup')", markers, a -> a.contains("/signup"));
    assertEquals(1, found.size());
  }
}
