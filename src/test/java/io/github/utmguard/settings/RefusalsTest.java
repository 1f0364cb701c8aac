package io.github.utmguard.settings;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalsTest {
  private static final Set<Setting> PARTS_OF_A_LINK =
      EnumSet.of(
          Setting.LANDING_PAGE,
          Setting.SOURCE,
          Setting.MEDIUM,
          Setting.CAMPAIGN,
          Setting.TERM,
          Setting.CONTENT);

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          SCRIPT_URL | https://online4.superoffice.com/CustXXXXX/cs/javascript/utm.js | placeholder
          SCRIPT_URL | https://online4.superoffice.com/cust%58xx/cs/javascript/utm.js | placeholder
          SCRIPT_URL | http://online4.superoffice.com/Cust12345/cs/javascript/utm.js | http: address
          SCRIPT_URL | http://127.0.0.1.example.com/utm.js | http: address
          SCRIPT_URL | http://localhost.example.com/utm.js | http: address
          SCRIPT_URL | //online4.superoffice.com/Cust12345/cs/javascript/utm.js | no absolute
          SCRIPT_URL | /cs/javascript/utm.js | no absolute
          SCRIPT_URL | online4.superoffice.com/Cust12345/cs/javascript/utm.js | no absolute
          SCRIPT_URL | ftp://online4.superoffice.com/utm.js | no absolute
          SCRIPT_URL | javascript:alert(1) | no absolute
          SCRIPT_URL | "" | no absolute
          SCRIPT_URL | <script src="https://h.example/Cust1/cs/javascript/utm.js"></script> | markup
          SCRIPT_URL | https://me:secret@h.example/utm.js | user name
          SCRIPT_URL | https://h.example/CS/scripts/customer.fcgi?action=form&id=F-1 | is a form
          SCRIPT_URL | https://h.example/CS/scripts/customer.fcgi?action=formFrame&formId=F-1 | form
          SCRIPT_URL | https://${host}/cs/javascript/utm.js | did not replace
          CUSTOMER_ID | CustXXXXX | placeholder
          CUSTOMER_ID | 12345 | no customer id
          CUSTOMER_ID | Cust | no customer id
          CUSTOMER_ID | Cust1/../Cust2 | no customer id
          HOST | https://online4.superoffice.com | give the host only
          HOST | online4.superoffice.com/Cust12345 | holds a path
          HOST | online4 superoffice.com | no name of a host
          HOST | online4.superoffice.com:https | no name of a host
          HOST | "" | empty
          EXISTING | overwrite | there is no 'overwrite'
          FAIL_ON | info | there is no 'info'
          DRY_RUN | yes | neither true nor false
          FAIL_IF_NO_PAGES | 1 | neither true nor false
          THREADS | 0 | no whole number
          THREADS | -1 | no whole number
          THREADS | 1025 | no whole number
          THREADS | two | no whole number
          THREADS | 1C | no whole number
          THREADS | 99999999999 | no whole number
          RULES | hosted-form-fram:off | did you mean 'hosted-form-frame'?
          RULES | tag-missing | lacks its severity
          RULES | tag-missing:fatal | there is no severity 'fatal'
          RULES | tag-missing:off,tag-missing:error | named twice
          RULES | tag-missing:off, | there is no rule ''
          INCLUDES | /docs/*.html | absolute
          INCLUDES | \\docs\\*.html | absolute
          INCLUDES | C:\\site\\*.html | absolute
          INCLUDES | docs/../*.html | '..'
          INCLUDES | ./docs/*.html | '.'
          INCLUDES | docs//*.html | two separators
          INCLUDES | docs\\\\*.html | two separators
          INCLUDES | %regex[(a+)+b] | regular expressions
          INCLUDES | **/*.html, | empty
          INCLUDES | "" | empty
          INCLUDES | ${pages} | did not replace
          EXCLUDES | /print/** | absolute
          HOSTED_FORM_HOSTS | https://forms.example.com | give the host only
          HOSTED_FORM_HOSTS | forms.example.com/signup | holds a path
          HOSTED_FORM_HOSTS | *.example.com | no name of a host
          HOSTED_FORM_HOSTS | forms.example.com:8443 | holds a port
          HOSTED_FORM_HOSTS | forms.example.com, | empty
          SITE_URL | www.example.com | no absolute
          SITE_URL | file:///srv/www | no absolute
          SITE_DIRECTORY | ${project.basedir}/target/site | did not replace
          SITE_DIRECTORY | "" | empty
          REQUIRED_PARAMETERS | utm_source, utm_campain | did you mean 'utm_campaign'?
          REQUIRED_PARAMETERS | gclid | is none of utm_source
          TODAY | 31.01.2027 | is no date
          LOCALE | de | no messages in 'de'
          LOCALE | klingon | no messages in 'klingon'
          LOCALE | nb-XX | no messages in 'nb-XX'
          LOCALE | nb-NO-x | no messages in
          LOCALE | en- | no messages in
          LOCALE | "" | no messages in
          UPDATE_BASELINE | yes | neither true nor false
          OWN_HOSTS | https://blog.example.com | give the host only
          REPORT_FORMATS | json,pdf | there is no format 'pdf'
          """)
  void namesTheParameterTheProblemAndARightValue(Setting setting, String value, String problem) {
    RawSettings raw = Given.text(setting, value);
    var refusal = assertThrows(InvalidSettingException.class, () -> Given.resolve(raw));
    String message = refusal.getMessage();
    assertEquals(setting.parameter(), refusal.parameter());
    assertTrue(
        message.startsWith("Parameter '" + setting.parameter() + "' (property utm."), message);
    assertTrue(message.contains(problem), message);
    assertTrue(
        message.matches("(?s).*[.?] A right value: " + Pattern.quote(setting.rightValue())),
        message);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SCRIPT_ATTRIBUTES", "SUPPRESSIONS"})
  void takesTheValueThatItShows(Setting setting) {
    for (String right : setting.rightValue().split(", | or ", -1)) {
      var raw = RawSettings.builder().text(setting, right);
      if (setting == Setting.HOST) {
        raw.text(Setting.CUSTOMER_ID, Setting.CUSTOMER_ID.rightValue());
      } else if (setting == Setting.CUSTOMER_ID) {
        raw.text(Setting.HOST, Setting.HOST.rightValue());
      } else if (setting == Setting.UPDATE_BASELINE) {
        raw.text(Setting.BASELINE, Setting.BASELINE.rightValue());
      } else if (PARTS_OF_A_LINK.contains(setting)) {
        PARTS_OF_A_LINK.forEach(part -> raw.text(part, part.rightValue()));
      }
      var defaults =
          new Defaults(
              Given.BASEDIR,
              Optional.of(Given.BASEDIR),
              Optional.empty(),
              Given.BASEDIR,
              Given.TODAY,
              Locale.ENGLISH,
              1);
      Set<String> rules = Set.of("hosted-form-frame", "tag-not-first");
      assertDoesNotThrow(() -> SettingsResolver.resolve(raw.build(), defaults, rules));
    }
  }
}
