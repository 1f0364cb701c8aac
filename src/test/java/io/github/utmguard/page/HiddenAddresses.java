package io.github.utmguard.page;

import java.util.List;
import java.util.Random;

/** Pages with few addresses, each written in one of the many ways that browsers undo. */
final class HiddenAddresses {
  private static final List<String> ADDRESSES =
      List.of(
          "https://online4.superoffice.com/Cust1/CS/scripts/customer.fcgi?action=formFrame&formId=F1",
          "//h.example/scripts/customer.exe?action=formFrame&formId=2",
          "customer.fcgi?action=formFrame&formId=3",
          "https:/h.example/customer.fcgi?formId=4&action=formframe",
          "https://h.example/customer.fcgi?action=form&id=F5",
          "?action=formFrame&formId=6",
          "?v=2",
          "https://forms.acme.example/page",
          "//forms.acme.example",
          "\\\\news.acme.example\\x",
          "https:news.acme.example/y",
          "https://me@forms.acme.example:443/",
          "https://xn--mller-kva.example/form",
          "https://m\u00fcller.example/form",
          "https://127.0.0.1/form",
          "https://2130706433/form",
          "https://sod2.superoffice.com/Cust1/cs/javascript/utm.js",
          "/cs/javascript/utm.js",
          "tag.js",
          "../t/tag.js?v=1",
          "https://tags.example/t/tag.js",
          "https://tags.example/",
          "https://partner.example/?utm_source=a&utm_medium=b&utm_campaign=c",
          "https://partner.example/?utm_source=a",
          "page.html?utm_medium=a",
          "?umt_source=a",
          "https://partner.example/?x&ut_mmedium=a",
          "https://partner.example/?tm_campaign=a",
          "https://partner.example/?utn_term=a",
          "https://partner.example/?uutm_content=a",
          "https://partner.example/?UTMcontent=a",
          "https://partner.example/?utm_zone=33",
          "https://partner.example/#utm_term=a",
          "https://partner.example/utm_campaign=a",
          "https://share.example/?u=https://acme.example/?utm_source=a&utm_medium=b",
          "/");

  /** How a page may hold an address; quotes and the like are left as they are. */
  private static final List<String> PLACES =
      List.of(
          "<a href=\"@\">x</a>",
          "<a href='@'>x</a>",
          "<A HREF=@ >x</a>",
          "<map><area href=\"@\"></map>",
          "<svg><a xlink:href=\"@\"></a></svg>",
          "<iframe src=\"@\"></iframe>",
          "<object data=\"@\"></object>",
          "<iframe srcdoc=\"<a href='@'>x</a>\"></iframe>",
          "<iframe srcdoc=\"&lt;script>location='@'&lt;/script>\"></iframe>",
          "<form method=post action=\"@\"></form>",
          "<form><button formmethod=post formaction=\"@\">x</button></form>",
          "<form action=\"@\"><input name=action value=formFrame><input name=formId value=1></form>",
          "<meta http-equiv=refresh content=\"0;url=@\">",
          "<base href=\"@\"><a href=\"?action=formFrame&formId=1\">x</a>",
          "<base href=\"https://h.example/\"><a href=\"@\">x</a>",
          "<script src=\"@\"></script>",
          "<script async src='@'></script>",
          "<script>location.href = '@';</script>",
          "<script>open(\"@\")</script>",
          "<script>var x = `@`</script>",
          "<script>x.innerHTML = '<a href=\"@\">x</a>'</script>",
          "<script type=application/json>{\"a\": \"@\"}</script>",
          "<script type=application/json>[\"<a href=\\\"@\\\">x</a>\"]</script>",
          "<p onclick=\"location='@'\">x</p>",
          "<p data-href=\"@\">x</p>",
          "<p data-props='{\"url\": \"@\"}'>x</p>",
          "<a href=\"javascript:location='@'\">x</a>",
          "<a href=\"javascript:void open(`@`)\">x</a>",
          "<noscript><a href=\"@\">x</a></noscript>",
          "<template><a href=\"@\">x</a></template>",
          "<pre>@</pre>",
          "<!-- @ -->",
          "<table><form action='@' method=post><tr><td><input type=submit></table>");

  private static final List<String> NAMED =
      List.of(
          ".period",
          "/sol",
          "\\bsol",
          "_lowbar",
          "_UnderBar",
          "%percnt",
          ":colon",
          "@commat",
          "#num",
          "{lcub",
          "&amp",
          "&AMP",
          ";semi",
          "?quest",
          "=equals");

  private final Random random;

  HiddenAddresses(Random random) {
    this.random = random;
  }

  /** A piece of a page with one address. */
  String next() {
    String address = pick(ADDRESSES);
    int changes = random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      address = hide(address);
    }
    return pick(PLACES).replace("@", address);
  }

  String pick(List<String> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** Rewrites one character: of a name, or one that an earlier change has written. */
  private String hide(String address) {
    int escape = Math.max(address.lastIndexOf('&'), address.lastIndexOf('\\'));
    escape = Math.max(escape, address.lastIndexOf('%'));
    boolean again = escape > 0 && random.nextInt(3) > 0;
    int query = address.indexOf('?') < 0 ? address.length() : address.indexOf('?');
    int name = Math.max(address.indexOf('_') - 4, address.indexOf("UTMc"));
    int first = again ? escape : name > 0 ? name : address.lastIndexOf('.', query) - 5;
    int reach = again ? 5 : name > 0 ? 14 : 8;
    int at = Math.min(address.length() - 1, Math.max(0, first + random.nextInt(reach)));
    return address.substring(0, at) + hidden(address.charAt(at)) + address.substring(at + 1);
  }

  private String hidden(char c) {
    return switch (random.nextInt(20)) {
      case 0 -> "%%%02x".formatted((int) c & 0xFF);
      case 1 -> "%%%02X".formatted((int) c & 0xFF);
      case 2 -> "&#" + (int) c + ";";
      case 3 -> "&#x" + Integer.toHexString(c) + (random.nextBoolean() ? ";" : "");
      case 4 -> "&amp;#" + (int) c + ";";
      case 5 -> "&amp#0" + (int) c + ";";
      case 6 -> "\\x%02x".formatted((int) c & 0xFF);
      case 7 -> "\\u%04X".formatted((int) c);
      case 8 -> "\\u{" + Integer.toHexString(c) + "}";
      case 9 -> "\\" + Integer.toOctalString(c);
      case 10 -> "\\" + c;
      case 11 -> pick(List.of("\t", "\n", "\r\n", "&Tab;", "&NewLine;", "&#9;", "&#xA;")) + c;
      case 12 -> pick(List.of("\\t", "\\n", "\\r", "\\x09", "%09", "%0a", "\\\n", "\\\u2028")) + c;
      case 13 -> pick(List.of("\u00ad", "&shy;", "%C2%AD", "&ZeroWidthSpace;", "\u200b")) + c;
      case 14, 15 -> c >= '!' && c <= '~' ? "" + (char) (c - '!' + '\uff01') : "" + c;
      case 16 -> "" + Character.toUpperCase(c);
      case 17 -> named(c);
      case 18 -> utf8(c);
      default -> "\\\\" + c;
    };
  }

  private String named(char c) {
    for (String name : NAMED) {
      if (name.charAt(0) == c) {
        String start = pick(List.of("&", "&amp;", "&AMP;", "&amp;amp;"));
        return start + name.substring(1) + pick(List.of(";", ";", ";", "", "&#59;"));
      }
    }
    return "&" + c;
  }

  /** A full-width letter, percent-encoded as a host may be. */
  private static String utf8(char c) {
    String wide = c >= '!' && c <= '~' ? "" + (char) (c - '!' + '\uff01') : "" + c;
    StringBuilder encoded = new StringBuilder();
    for (byte octet : wide.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      encoded.append("%%%02X".formatted(octet & 0xFF));
    }
    return encoded.toString();
  }
}
