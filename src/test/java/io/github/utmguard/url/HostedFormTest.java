package io.github.utmguard.url;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostedFormTest {
  private static final Url PAGE = UrlTest.url("https://acme.example/blog/post.html");

  private static Optional<HostedForm> read(String address, String... hostedFormHosts) {
    return Url.parse(address, PAGE).flatMap(url -> HostedForm.of(url, Set.of(hostedFormHosts)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://online2.superoffice.com/Cust1/CS/scripts/customer.fcgi?action=formFrame&formId=7",
        "https:/online3.superoffice.com/Cust1/CS/scripts/customer.fcgi?action=formFrame&formId=7",
        "//online3.superoffice.com/Cust1/CS/scripts/customer.fcgi?action=formFrame&formId=7",
        "HTTPS://ONLINE3.SUPEROFFICE.COM/CUST1/CS/SCRIPTS/CUSTOMER.FCGI?ACTION=FORMFRAME&FORMID=7",
        "http://crm.superoffice.com/scripts/customer.fcgi?action=formFrame&formId=7",
        "https://crm.acme.example/scripts/customer.exe?formId=7&action=formFrame",
        "/scripts/customer.fcgi?action=formFrame&formId=7",
        "https:customer.fcgi?action=formFrame&formId=7",
        "https://online.superoffice.com/Cust1/CS/scripts/%63ustomer.fcgi?action=formFrame&formId=7",
        "https://online.superoffice.com/Cust1%2FCS%2fscripts%2Fcustomer%2Efcgi?action=formFrame&formId=7",
        "https:\\\\online.superoffice.com\\Cust1\\customer.fcgi?action=formFrame&formId=7",
        "\n\thttps://online.superoffice.com/Cust1/cus\ttomer.fcgi?action=\nformFrame&for\r\nmId=7 ",
        "https://online.superoffice.com/x/../Cust1/./customer.fcgi?action=formFrame&formId=7#top",
        "https://h/customer.fcgi?action=formFrame&amp;formId=7",
        "https://h/customer.fcgi?action=formFrame&amp;amp;formId=7",
        "https://h/customer.fcgi?amp;AMP;action=formFrame&amp;AMP;formId=7",
        "https://h/customer.fcgi?%61ction=form%46rame&form%49d=7",
        "https://h/customer.fcgi?action=listTicket&action=formFrame&formId=&formId=7",
        "https://h/customer.fcgi?action=formFrame&formId=7&field_Email%3A=[[urlEncode(customer.email)]]",
        "https://h/customer.fcgi?utm_source=linkedin&action=formFrame&formId=7&utm_medium=social",
      })
  void recognisesEverySpellingThatABrowserFollows(String address) {
    assertEquals(Optional.of("7"), read(address).flatMap(HostedForm::formId));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://online.superoffice.com/Cust1/CS/scripts/customer.fcgi",
        "https://h/customer.fcgi?action=viewKbEntry&formId=7",
        "https://h/customer.fcgi?action=safeParse&formId=7",
        "https://h/customer.fcgi?action=newTicket",
        "https://h/customer.fcgi?action=listTicket",
        "https://h/customer.fcgi?action=getAttachment",
        "https://h/customer.fcgi?action=register",
        "https://h/customer.fcgi?formId=7",
        "https://h/customer.fcgi?action=form&id=7",
        "https://h/customer.fcgi?action=formFrame",
        "https://h/customer.fcgi?action=formFrame&formId=",
        "https://h/customer.fcgi?action=formFrameX&formId=7",
        "https://h/customer.fcgi?xaction=formFrame&formId=7",
        "https://h/customer.fcgi?action=formFrame&amp;id=7",
        "https://h/customer.fcgi#?action=formFrame&formId=7",
        "https://h/customer.fcgi%3Faction=formFrame&formId=7",
        "https://h/page/?action=formFrame&formId=7",
        "https://h/newcustomer.fcgi?action=formFrame&formId=7",
        "https://h/customer.fcgi/?action=formFrame&formId=7",
        "https://h/customer.fcgi.html?action=formFrame&formId=7",
        "https://h/%2563ustomer.fcgi?action=formFrame&formId=7",
        "ftp://h/customer.fcgi?action=formFrame&formId=7",
        "mailto:x/customer.fcgi?action=formFrame&formId=7",
        "https://h:99999/customer.fcgi?action=formFrame&formId=7",
        "https://online.superoffice.com/",
      })
  void leavesAloneWhatIsNoForm(String address) {
    assertEquals(Optional.empty(), read(address));
  }

  @ParameterizedTest
  @CsvSource({
    "https://forms.acme.example/, true",
    "http://FORMS.acme.example:8080/contact?x, true",
    "//forms.acme.example/customer.fcgi?action=formFrame, true",
    "https://forms.acme.example/customer.fcgi?action=listTicket, true",
    "https://forms.acme.example/page?action=form&id=7, true",
    "https://forms.acme.example/customer.fcgi?action=form&id=7, false",
    "https://forms.acme.example/customer.fcgi?ACTION=Form&id=7, false",
    "https://forms.acme.example/Cust1/CS/javascript/UTM.js, false",
    "https://www.forms.acme.example/, false",
    "ftp://forms.acme.example/, false",
    "/, false",
  })
  void takesEveryPageOfAConfiguredHost(String address, boolean hosted) {
    Optional<HostedForm> form = read(address, "forms.acme.example");

    assertEquals(hosted, form.isPresent());
    assertEquals(Optional.empty(), form.flatMap(HostedForm::formId));
    assertEquals(Optional.empty(), form.flatMap(HostedForm::embedCode));
  }

  @Test
  void knowsTheFormOnAConfiguredHostToo() {
    Optional<HostedForm> form =
        read("//forms.acme.example/customer.fcgi?action=formFrame&formId=7", "forms.acme.example");

    assertEquals(Optional.of("7"), form.flatMap(HostedForm::formId));
  }

  @Test
  void offersTheEmbedCodeOnTheSameHostAndTenant() {
    assertEquals(
        Optional.of(
            "<script src=\"https://online4.superoffice.com/Cust25668/CS/scripts/customer.fcgi"
                + "?action=form&amp;id=F-GktH2FBJ\"></script>"),
        read("https://u:p@online4.superoffice.com/Cust25668/CS/scripts/customer.fcgi"
                + "?utm_source=x&formId=F-GktH2FBJ&action=formFrame#top")
            .flatMap(HostedForm::embedCode));
  }

  @Test
  void keepsSchemePortAndPathOfTheEmbedCode() {
    assertEquals(
        Optional.of(
            "<script src=\"http://crm.acme.example:8080/it&#39;s&amp;/%63ustomer.exe"
                + "?action=form&amp;id=20\"></script>"),
        read("http://crm.acme.example:8080/it's&/%63ustomer.exe?action=formFrame&formId=20")
            .flatMap(HostedForm::embedCode));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"><script>alert(1)</script>", "a&b=c", "a b+c", "å'%<", "%22%3E", "7#x"})
  void embedCodeCarriesAnyIdSafely(String id) {
    Url form = PAGE.withQuery("action=formFrame&formId=" + PercentEncodeSet.COMPONENT.encode(id));
    Url hosted = Url.parse("/customer.fcgi?" + form.query().orElseThrow(), PAGE).orElseThrow();

    String code = HostedForm.of(hosted, Set.of()).orElseThrow().embedCode().orElseThrow();
    String prefix = "<script src=\"";
    String suffix = "\"></script>";
    assertTrue(code.startsWith(prefix) && code.endsWith(suffix), code);
    String attribute = code.substring(prefix.length(), code.length() - suffix.length());
    assertTrue(attribute.chars().noneMatch(c -> "\"'<> ".indexOf(c) >= 0), attribute);
    Url script = UrlTest.url(attribute.replace("&amp;", "&").replace("&#39;", "'"));
    assertEquals(Optional.of(id), EmbeddedForm.of(script).map(EmbeddedForm::formId));
  }
}
