package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which forms lead to a hosted form, by the HTML standard (4.10.22, "form submission"). */
class FormSubmissionTest {
  private static final String FORM = "customer.fcgi?action=formFrame&formId=1";
  private static final String ACTION = "<input name=action value=formFrame>";
  private static final String ID = "<input name=formId value=1>";

  private static List<HostedReference.Use> uses(String html) {
    String page =
        html.replace("{form}", FORM)
            .replace("{program}", "customer.fcgi")
            .replace("{action}", ACTION)
            .replace("{id}", ID);
    return Pages.view("<!DOCTYPE html><head></head>" + page).hostedForms().stream()
        .map(HostedReference::use)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<form method=post action='{form}'></form>",
        "<form method=POST action='{form}'></form>",
        "<form action='{program}'>{action}{id}</form>",
        "<form method=nonsense action='{program}'>{action}{id}</form>",
        "<form action='{program}?x=y'>{action}{id}</form>",
        "<form action='{program}'>{action}<input type=hidden name=formId value=1></form>",
        "<form action='{program}'>{action}<select name=formId><option>1</select></form>",
        "<form action='{program}'>{action}<select name=formId><option value=1>x</select></form>",
        "<form action='{program}'>{id}<select name=action><option>a<option>formFrame</select></form>",
        "<form action='{program}'>{action}<textarea name=formId>1</textarea></form>",
        "<form action='{program}'>{action}<input type=checkbox name=formId></form>",
        "<form action='{program}'>{action}<input type=radio name=formId value=1></form>",
        "<form action='{program}'>{action}<button name=formId value=1>x</button></form>",
        "<form action='{program}'>{action}<input type=submit name=formId value=1></form>",
        "<form id=f action='{program}'></form><div><input form=f name=action value=formframe>"
            + "<input form=f name=formId value=1></div>",
        "<form><button formmethod=post formaction='{form}'>x</button></form>",
        "<form method=post><input type=image formaction='{form}'></form>",
        "<form>{action}{id}<button formaction='{program}'>x</button></form>",
        "<form action='{form}'><button formmethod=post>x</button></form>",
        "<form id=f></form><button form=f formmethod=post formaction='{form}'>x</button>",
        "<table><form action='{program}'><tr><td>{action}{id}</table>",
        "<form method=dialog action='{form}'><button formmethod=post>x</button></form>",
        "<form action='{program}'><fieldset disabled><legend>{action}{id}</legend></fieldset></form>",
        "<form action='{program}'><fieldset disabled><p>x</p><legend>{action}{id}</legend></fieldset>",
        "<form action='{program}'>{action}<select name=formId><optgroup><option>1</optgroup></select>",
        "<form action='{program}'><input name=Action value=FormFrame>{id}</form>",
        // Pressing the button leads there as well, which is no second finding.
        "<form action='{program}'>{action}{id}<button name=formId value=2>x</button></form>",
        "<div><form action='{program}'></div><p><b>x</p>{action}{id}",
        "<form><table></form><form action='{program}'>{action}{id}</table>",
      })
  void isSentToAHostedForm(String html) {
    assertEquals(List.of(HostedReference.Use.LINK), uses(html), html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<form action='{form}'></form>",
        "<form action='{form}'><input name=q></form>",
        "<form method=dialog action='{form}'></form>",
        "<form action='{program}'>{action}</form>",
        "<form action='{program}'>{action}<input name=formId></form>",
        "<form action='{program}'>{action}<svg><input name=formId value=1></svg></form>",
        "<form action='{program}'>{action}<input disabled name=formId value=1></form>",
        "<form action='{program}'><fieldset disabled>{action}{id}</fieldset></form>",
        "<form action='{program}'><fieldset disabled><p><legend>{action}{id}</fieldset></form>",
        "<form action='{program}'><datalist>{action}{id}</datalist></form>",
        "<form action='{program}'>{action}<input type=button name=formId value=1></form>",
        "<form action='{program}'>{action}<input type=reset name=formId value=1></form>",
        "<form action='{program}'>{action}<button type=button name=formId value=1></button></form>",
        "<form action='{program}'>{action}<button disabled name=formId value=1></button></form>",
        "<form action='{program}'>{action}<input type=image name=formId value=1></form>",
        "<form action='{program}'>{action}<input type=file name=formId value=1></form>",
        "<form method=post action=x><button disabled formaction='{form}'>x</button></form>",
        "<form action='{program}'>{action}<select name=formId><option disabled>1</select></form>",
        "<form action='{program}'>{action}<select disabled name=formId><option>1</select></form>",
        "<form action='{program}'>{action}<select name=formId><optgroup disabled><option>1</optgroup>"
            + "</select></form>",
        "<form action='{program}'>{action}<input form=other name=formId value=1></form>",
        "<div id=f></div><button form=f formmethod=post formaction='{form}'>x</button>",
        "<form action='{program}'>{action}<input id=formId value=1></form>",
        "<form><button type=button formmethod=post formaction='{form}'>x</button></form>",
        "<form><button formmethod=dialog formaction='{form}'>x</button></form>",
        "<button formmethod=post formaction='{form}'>x</button>",
        "<form></form>{action}{id}<a href='{program}'>x</a>",
        // What an end tag of a formatting element moves out of the form is no part of it any more.
        "<form action='{program}'><a>{id}<button name=action value=formFrame></form></a>",
        "<div><form action='{program}'></div><a><div>{action}{id}</a>",
      })
  void isNotSentToAHostedForm(String html) {
    assertEquals(List.of(), uses(html), html);
  }
}
