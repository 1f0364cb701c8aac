package io.github.utmguard.campaign.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CampaignHostedFormTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return CampaignFixtures.in("campaign-hosted-form")
        .expect(
            """
            bad-link.html | 2:13 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-kxJG6whD&utm_source=newsletter&utm_medium=email&utm_campaign=survey_customers
            bad-row.csv | 2:1 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-kxJG6whD
            """);
  }
}
