package io.github.utmguard.html;

import java.util.List;
import java.util.Random;

/** Links to hosted forms in all places and spellings, each to a form of its own. */
final class LinkSnippets {
  private static final List<String> ADDRESSES =
      List.of(
          "https://online2.superoffice.com/Cust1/CS/scripts/customer.fcgi?action=formFrame&formId=N",
          "https://online2.superoffice.com/Cust1/CS/scripts/customer.fcgi?action=formFrame&amp;formId=N",
          "https:\\\\online2.superoffice.com/customer.fcgi?action=formFrame&#38;formId=N",
          "https:online2.superoffice.com/customer.exe?formId=N&action=formFrame#top",
          "//online2.superoffice.com/CS/%63ustomer.fcgi?action=formFrame&#x26;formId=N",
          "HTTPS://ONLINE2.superoffice.com/CUSTOMER.FCGI?action=formFrame&ampformId=N&formId=N",
          "customer.fcgi?action=formFrame&formId=N",
          "./a/../customer.fcgi?action=formFrame&copy=1&formId=N",
          "/customer.fcgi?action=formFrame&formId=N&sect=&lt=&para;",
          "https://x.example/customer.fcgi?action=formFrame&formId=N&not&notit;&notin;&#150;&#0;",
          "https://x.example/customer.fcgi?action=formFrame&formId=N&#xD800;&#x110000;&NotEqualTilde;",
          "https://x.example/c&#117;stomer&period;fcgi?action&equals;formFrame&formId=N&b&#10;c",
          " \t\nhttps://x.example/cust\nomer.fc\tgi?action=formFrame&formId=N ",
          "https://\u00E6\u00F8.example/customer.fcgi?action=formFrame&formId=N\u00E5",
          "https://x.example/customer.fcgi?action=formFrame&amp;amp;formId=N",
          "https://x.example:443/customer.fcgi?x='&quot;&action=formFrame&formId=N",
          "https://x.example/customer.fcgi/?action=formFrame&formId=N",
          "https://x.example/customer.fcgi?action=form&formId=N",
          "mailto:customer.fcgi?action=formFrame&formId=N");

  private static final List<String> PLACES =
      List.of(
          "<a href=\"@\">x</a>",
          "<a href=\"@\">x</a>",
          "<a href=\"@\">",
          "<A HREF = \"@\" href=x>x</A>",
          "<area href=\"@\">",
          "<svg><a href=\"@\"/></svg>",
          "<svg><a xlink:href=\"@\">x</a></svg>",
          "<svg><a xlink:href=\"@\" href=x>x</a></svg>",
          "<svg><desc><a href=\"@\">x</a></desc></svg>",
          "<svg><style><a href=\"@\">x</a></style></svg>",
          "<math><a href=\"@\">x</a></math>",
          "<math><mi><a href=\"@\">x</a></mi></math>",
          "<iframe src=\"@\"></iframe>",
          "<embed src=\"@\">",
          "<object data=\"@\"></object>",
          "<frameset><frame src=\"@\"></frameset>",
          "<form method=post action=\"@\"><button>x</button></form>",
          "<form action=\"@\"><input name=action value=formFrame><input name=formId value=1></form>",
          "<form action=\"@\"><input name=formId value=1><button name=action value=formFrame></form>",
          "<form><button formmethod=post formaction=\"@\">x</button></form>",
          "<table><form method=post action=\"@\"><tr><td><input type=submit name=a></table>",
          "<form id=f method=post action=x></form><input form=f type=image formaction=\"@\">",
          "<meta http-equiv=refresh content=\"9;url=@\">",
          "<meta http-equiv=Refresh content=\"9.5 , URL = '@' x\">",
          "<meta http-equiv=refresh content=\"9 @\">",
          "<noscript><a href=\"@\">x</a></noscript>",
          "<template><a href=\"@\">x</a></template>",
          "<div><template shadowrootmode=open><a href=\"@\">x</a></template></div>",
          "<!-- <a href=\"@\">x</a> -->",
          "<textarea><a href=\"@\">x</a></textarea>",
          "<pre>&lt;a href=\"@\">x</pre>",
          "<select><option><a href=\"@\">x</a></select>",
          "<table><a href=\"@\">x</table>",
          "<a href=y><table><td><a href=\"@\">x</a></table></a>",
          "<a href=\"@\"><p>x<a href=z>y",
          "<base href=\"https://y.example/z/\"><a href=\"@\">x</a>",
          "<base href=\"a/b/\"><base href=\"https://y.example/\"><a href=\"@\">x</a>",
          "<base href=\"javascript:x\"><a href=\"@\">x</a>",
          "<base target=x><svg><base href=\"https://y.example/\"></svg><a href=\"@\">x</a>",
          "<image><a href=\"@\"<b>x</a>",
          "<nobr><a href=\"@\"><nobr>x</a>",
          "<a/href=\"@\"/x>y</a/>");

  private int last;

  String next(Random random) {
    String address = ADDRESSES.get(random.nextInt(ADDRESSES.size())).replace("=N", "=F-" + ++last);
    return PLACES.get(random.nextInt(PLACES.size())).replace("@", address);
  }
}
