package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page's elements make of a hosted form's address; {@code @} stands for the address. */
class HostedFormReaderTest {
  static final String FORM = "customer.fcgi?action=formFrame&formId=1";

  private static List<String> uses(PageView page) {
    return page.hostedForms().stream().map(reference -> reference.use().name()).toList();
  }

  private static List<String> expected(String uses) {
    return uses == null ? List.of() : Arrays.asList(uses.split(" "));
  }

  private static String resolve(String html, String form) {
    return html.replace("@", form).replace("{LF}", "\n").replace("{TAB}", "\t");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      nullValues = "-",
      value = {
        "<a href='@'>x</a>|LINK",
        "<a href='@#top'>x</a>|LINK",
        "<A HREF=@>x</A>|LINK",
        "<a/href='@'/>x|LINK",
        "<a href=' {TAB}@{LF}'>x</a>|LINK",
        "<a href='customer.fcgi?action=formFrame&amp;formId=1'>x</a>|LINK",
        "<a href='customer.fcgi?action=formFrame&amp;amp;formId=1'>x</a>|LINK",
        "<a href='customer&period;fcgi?action=formFrame&formId=1'>x</a>|LINK",
        "<a href='https:/online.superoffice.com/@'>x</a>|LINK",
        "<a href='//forms.acme.example/x'>x</a>|LINK",
        "<a href='//\uff46orms.acme.example'>x</a>|LINK",
        "<a href='https://forms.acme.example/cs/javascript/utm.js'>x</a>|-",
        "<a href='mailto:@'>x</a>|-",
        "<a href=x href='@'>x</a>|-",
        "<a name='@'>x</a>|-",
        "<link href='@'>|-",
        "<img src='@'>|-",
        "<map><area href='@'></map>|LINK",
        "<svg><a href='@'>x</a></svg>|LINK",
        "<svg><a xlink:href='@'>x</a></svg>|LINK",
        "<svg><a href=x xlink:href='@'>x</a></svg>|-",
        "<a xlink:href='@'>x</a>|-",
        "<math><a href='@'>x</a><mtext><a href='@'>y</a></mtext></math>|LINK",
        "<svg><area href='@'/><iframe src='@'/><object data='@'/><form action='@'/></svg>|-",
        "<svg><foreignObject><object data='@'></object></foreignObject></svg>|FRAME",
        "<iframe src='@'></iframe>|FRAME",
        "<iframe src='@' srcdoc=x></iframe>|-",
        "<iframe src=x srcdoc=\"<a href='@'>x</a><iframe src='@'></iframe>\"></iframe>|LINK FRAME",
        "<iframe srcdoc=\"<script>open('@')</script>\"></iframe>|SCRIPT",
        "<embed src='@'>|FRAME",
        "<object data='@'></object>|FRAME",
        "<object data='@'><a href='@'>x</a></object>|FRAME LINK",
        "<meta http-equiv=Refresh content='0;url=@'>|REDIRECT",
        "<meta http-equiv=default-style content='0;url=@'>|-",
        "<meta http-equiv=refresh content='0'><meta name=refresh content='0;url=@'>|-",
        "<a href='javascript:open(\"@\")'>x</a>|SCRIPT",
        "<a href='java{TAB}script:location=\"@\"'>x</a>|SCRIPT",
        "<a href='javascript:go()'>@</a>|-",
        "<a href='javascript:open(%27@%27)'>x</a>|SCRIPT",
        "<a href='javascript:open(%60@%60)//%2'>x</a>|SCRIPT",
        "<a href='javascript:void 0;// x%0aopen(\"@\")'>x</a>|SCRIPT",
        "<a href='javascript:open(\"@\")//100%'>x</a>|SCRIPT",
        "<form action='javascript:open(\"@\")'></form>|SCRIPT",
        "<form><button formaction='javascript:open(\"@\")'>x</button></form>|SCRIPT",
        "<p onclick=\"location='@'\">x</p>|SCRIPT",
        "<p data-href='@'>x</p>|SCRIPT",
        "<p data-props='{\"a\":\"@\"}'>x</p>|MENTION",
        "<p data-note='@ is our form'>x</p>|MENTION",
        "<p title='@'>x</p>|-",
        "<pre>@</pre><code>@</code>|-",
        "<!-- <a href='@'>x</a> -->|-",
        "<textarea><a href='@'>x</a></textarea>|-",
        "<xmp><a href='@'>x</a></xmp>|-",
        "<noscript><a href='@'>x</a></noscript>|INERT",
        "<noscript><iframe src='@'></iframe></noscript><a href='@'>x</a>|LINK INERT",
        "<template><a href='@'>x</a></template>|INERT",
        "<div><template shadowrootmode=open><a href='@'>x</a></template></div>|LINK",
        "<x-y><template shadowrootmode=closed><a href='@'>x</a></template></x-y>|LINK",
        "<a><template shadowrootmode=open><a href='@'>x</a></template></a>|INERT",
        "<p><template shadowrootmode=open></template><template shadowrootmode=open>"
            + "<a href='@'>x</a></template></p>|INERT",
        "<a href='@'>x<p>y</p></a>|LINK",
        "<p><a href='@'>x<p>y|LINK",
        "<svg><script/></svg><a href='@'>x</a>|LINK",
        "<svg><style><a href='@'>x</a></style></svg>|LINK",
        "<select><a href='@'>x</a></select>|LINK",
        "<plaintext><a href='@'>x</a>|-",
        "<base href='https://h.example/s/customer.fcgi'><a href='?action=formFrame&formId=1'>x</a>"
            + "|LINK",
        "<base href='data:text/html,x'><a href='@'>x</a>|LINK",
        "<base href='javascript:x'><a href='@'>x</a>|LINK",
        "<base target=_top><base href='//forms.acme.example'><a href=x>x</a>|LINK",
        "<template><base href='//forms.acme.example'></template><a href=x>x</a>|-",
      })
  void readsWhatABrowserDoes(String html, String uses) {
    PageView page = Pages.view("<!DOCTYPE html><head></head><body>" + resolve(html, FORM));
    assertEquals(expected(uses), uses(page), html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      nullValues = "-",
      value = {
        "<p><a href='@'>x</a></p>|LINK",
        "<p><iframe src='@'/><a href='@'/></p>|FRAME LINK",
        "<script>location.href = '@'</script>|SCRIPT",
        "<script>//<![CDATA[{LF}location.href = '@'{LF}//]]></script>|SCRIPT",
        "<script><![CDATA[location.href = '@']]></script>|SCRIPT",
        "<p><![CDATA[<a href='@'>x</a>]]></p>|-",
        "<p><noscript><a href='@'>x</a></noscript></p>|INERT",
        "<p><template><a href='@'>x</a></template></p>|INERT",
        "<p><A href='@'>x</A></p>|-",
      })
  void readsXhtml(String xhtml, String uses) {
    PageView page = Pages.xhtml(resolve(xhtml, FORM.replace("&", "&amp;")));
    assertEquals(expected(uses), uses(page), xhtml);
  }

  @Test
  void tellsWhereTheAddressStands() {
    String html = "<head></head><p>\u00e6<a title=x href='" + FORM + "'>x</a>";
    HostedReference reference = Pages.view(html).hostedForms().get(0);
    assertEquals(
        html.indexOf("customer") + 1, reference.offset(), "in bytes: the letter takes two");
    assertEquals(FORM, reference.written());
    assertEquals("1", reference.form().formId().orElseThrow());
  }

  /** Browsers take it for a path of the own site, where it is meant for a host. */
  @Test
  void readsAnAddressWithOneSlashAsItIsMeant() {
    String host = "online4.superoffice.com/Cust1/CS/scripts/" + FORM;
    PageView page = Pages.view("<head></head><a href='https:/" + host + "'>x</a>");
    assertEquals(List.of("LINK https://" + host), Pages.references(page));
  }

  @ParameterizedTest
  @CsvSource({"8,LINK", "9,", "20,"})
  void doesNotFollowPagesWithinPagesForEver(int deep, String uses) {
    String inner = "<a href='" + FORM + "'>x</a>";
    for (int depth = 0; depth < deep; depth++) {
      inner = "<iframe srcdoc=\"" + inner.replace("&", "&amp;").replace("\"", "&quot;") + "\">";
    }
    assertEquals(expected(uses), uses(Pages.view("<head></head>" + inner)));
  }
}
