package io.github.utmguard.rule;

import io.github.utmguard.settings.Setting;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UtmInternalLinkTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("utm-internal-link")
        .expect(
            """
            bad-absolute-http.html | 9:13 | HTTP://ACME.example/signup?utm_source=menu
            bad-absolute.html | 9:13 | https://acme.example/signup?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-analytics-only.html | 9:13 | signup.html?utm_id=abc
            bad-area.html | 9:27 | signup.html?utm_source=map
            bad-base-own.html | 10:13 | ?utm_source=menu
            bad-character-reference.html | 9:13 | signup.html?utm_source=menu
            bad-form-post.html | 9:29 | /signup?utm_source=form
            bad-fragment.html | 9:13 | signup.html#utm_source=menu
            bad-line-end.html | 9:13 | signup.html?utm_\\nsource=menu
            bad-misspelt.html | 9:13 | signup.html?utm_souce=menu
            bad-percent-encoded.html | 9:13 | signup.html?%75tm_source=menu
            bad-relative.html | 9:13 | signup.html?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-root-relative.html | 9:13 | /signup?plan=a&utm_source=menu&lang=en#top
            bad-svg.html | 9:21 | signup.html?utm_source=svg
            good-hosted-form.html | 9:13 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-kxJG6whD&utm_source=menu | hosted-form-link
            """);
  }

  @TestFactory
  Stream<DynamicTest> ownHosts() throws Exception {
    return RuleFixtures.in("utm-internal-link/own-hosts")
        .with(Setting.OWN_HOSTS, "blog.acme.example")
        .expect(
            """
            bad-own-host.html | 9:13 | https://blog.acme.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept
            """);
  }

  @TestFactory
  Stream<DynamicTest> campaignPages() throws Exception {
    return RuleFixtures.in("utm-internal-link/campaign-pages")
        .with(Setting.INTERNAL_CAMPAIGN_LINKS, "*-blog*.html")
        .expect(
            """
            bad-news.html | 9:13 | signup.html?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept
            good-blog-incomplete.html | 9:13 | signup.html?utm_source=blog | utm-missing-parameter
            """);
  }

  @TestFactory
  Stream<DynamicTest> switchedOff() throws Exception {
    return RuleFixtures.in("utm-internal-link/switched-off")
        .with(Setting.RULES, "utm-internal-link:off")
        .expect(
            """
            good-misspelt.html | 9:13 | signup.html?utm_souce=acme&utm_medium=referral&utm_campaign=webinar | utm-unknown-parameter
            """);
  }

  @TestFactory
  Stream<DynamicTest> siteFolder() throws Exception {
    return RuleFixtures.in("utm-internal-link/site-folder")
        .with(Setting.SITE_URL, "https://acme.example/docs")
        .expect(
            """
            bad-relative-out.html | 9:13 | ../shop/signup?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-same-folder.html | 9:13 | https://acme.example/docs/signup?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept
            """);
  }
}
