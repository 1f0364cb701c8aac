package io.github.utmguard.campaign.material;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Newsletters, posts and exports as tools write them. Beside the links that a reader can follow
 * they hold such as nobody can: commented out, in code, in front matter, in style sheets, of
 * images, or of somebody else.
 */
class RealMaterialsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '$',
      value = {
        """
        september.html ^ $27:16 https://www.acme.example/?utm_source=newsletter&utm_medium=email&utm_campaign=webinar_sept&mc=*|UNIQID|*
        33:68 https://www.acme.example/signup?utm_source=newsletter&utm_medium=email&utm_campaign=webinar_sept
        37:61 https://www.acme.example/signup
        39:16 https://online2.superoffice.com/Cust26633/CS/scripts/customer.fcgi?action=formFrame&formId=F-kxJG6whD&field_Email%3A=*|URL:EMAIL|*&utm_source=newsletter form
        47:57 https://docs.acme.example/outlook
        49:16 https://www.acme.example/unsubscribe?u=*|UNIQID|*
        51:15 https://docs.acme.example/area
        53:35 https://www.acme.example/vote$""",
        """
        webinar.mjml ^ $11:69 https://www.acme.example/webinar?utm_source=newsletter&utm_medium=email&utm_campaign={{ campaign.name | default: "webinar" }}
        13:33 https://www.acme.example/products
        14:33 https://www.acme.example/about?utm_source=newsletter
        16:60 https://docs.acme.example/start
        17:26 https://www.acme.example/signup?utm_source=newsletter
        20:52 https://www.acme.example/share
        22:73 https://www.acme.example/raw$""",
        """
        posts/linkedin.md ^ $5:24 https://www.acme.example/heading
        7:14 https://www.acme.example/?utm_source=linkedin&utm_medium=social
        8:54 https://www.acme.example/signup
        10:7 https://docs.acme.example/a_b_
        10:41 https://www.acme.example/short
        10:66 https://acme.example/bare?x=(1)
        13:36 https://www.acme.example/target_1
        23:10 https://www.acme.example/html?a=1&b=2
        27:24 https://docs.acme.example/bold
        28:8 https://docs.acme.example/escaped
        30:7 https://docs.acme.example/reference
        31:6 https://docs.acme.example/?utm_source={{ source }}&x=1
        32:15 https://docs.acme.example/note$""",
        """
        posts/facebook.txt ^ $1:24 https://www.acme.example/signup?utm_source=facebook&utm_medium=social&utm_campaign=webinar_sept
        2:9 https://www.acme.example/info
        3:40 https://docs.acme.example/x
        4:2 https://docs.acme.example/y
        5:1 https://www.acme.example/Z?q=[[customer.name]]$""",
        """
        ads/google-ads-editor.csv ^ $3:59 https://www.acme.example/webinar?utm_source=google&utm_medium=cpc&utm_campaign=webinar_sept&utm_term={keyword}
        4:46 https://www.acme.example/signup?a=1&utm_source=google&utm_medium=cpc&utm_campaign=webinar_sept#top
        4:86 https://www.acme.example/m?utm_source=google&utm_medium=cpc&utm_campaign=webinar_sept
        5:29 https://www.acme.example/about$""",
        """
        ads/linkedin.csv ^ $6:29 https://www.acme.example/signup?utm_source=linkedin&utm_medium=social&utm_campaign=webinar_sept
        6:137 https://docs.acme.example/les
        8:23 https://www.acme.example/signup$""",
        """
        ads/facebook.csv ^ $2:25 https://www.acme.example/signup?utm_source=facebook&utm_medium=paid_social&utm_campaign={{campaign.name}}
        3:13 https://www.acme.example/a,b$""",
        """
        ads/urls.tsv ^ $1:1 https://www.acme.example/one
        2:1 https://www.acme.example/two?a=1,2$"""
      })
  void giveTheLinksThatReadersFollow(String material, String links) throws Exception {
    assertEquals(List.of(links.split("\n", -1)), Fixtures.links(material));
  }
}
