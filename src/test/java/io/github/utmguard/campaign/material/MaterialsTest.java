package io.github.utmguard.campaign.material;

import org.junit.jupiter.api.Test;

class MaterialsTest {
  @Test
  void show() throws Exception {
    for (String f :
        new String[] {
          "september.html",
          "webinar.mjml",
          "posts/linkedin.md",
          "posts/facebook.txt",
          "ads/google-ads-editor.csv",
          "ads/linkedin.csv",
          "ads/facebook.csv",
          "ads/urls.tsv"
        }) {
      System.out.println("== " + f);
      Fixtures.links(f).forEach(System.out::println);
    }
  }
}
