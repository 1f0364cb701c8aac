package io.github.utmguard.campaign.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CampaignLinkAlteredTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return CampaignFixtures.in("campaign-link-altered")
        .expect(
            """
            bad-case.html | 2:13 | https://acme.example/signup.html?utm_source=Newsletter&utm_medium=email&utm_campaign=webinar_sept2026
            bad-content-dropped.html | 2:13 | https://acme.example/signup.html?utm_source=linkedin&utm_medium=social&utm_campaign=webinar_sept2026
            bad-cut-letter.html | 2:13 | https://acme.example/signup.html?utm_source=newsletter&utm_medium=email&utm_campaign=webinr_sept2026
            bad-hosted-form.html | 2:13 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-kxJG6whD&utm_source=newsletter&utm_medium=email&utm_campaign=survey_custmers | campaign-hosted-form
            bad-hosted-form.html | 2:13 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-kxJG6whD&utm_source=newsletter&utm_medium=email&utm_campaign=survey_custmers
            bad-last-year.html | 2:13 | https://acme.example/signup.html?utm_source=newsletter&utm_medium=email&utm_campaign=webinar_sept2025
            bad-medium.html | 2:13 | https://acme.example/signup.html?utm_source=newsletter&utm_medium=mail&utm_campaign=webinar_sept2026
            bad-page.html | 2:13 | https://acme.example/thanks.html?utm_source=newsletter&utm_medium=email&utm_campaign=webinar_sept2026
            bad-two-values.html | 2:13 | https://acme.example/signup.html?utm_source=partner&utm_medium=referral&utm_campaign=webinar_sept2026
            good-other-campaign.html | 2:13 | https://acme.example/signup.html?utm_source=newsletter&utm_medium=email&utm_campaign=spring_sale | campaign-link-unlisted
            """);
  }
}
