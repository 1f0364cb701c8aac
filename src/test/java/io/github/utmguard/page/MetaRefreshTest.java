package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetaRefreshTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      nullValues = "-",
      value = {
        "0;url=x.html|x.html",
        "0; URL = x.html|x.html",
        "0,url=x.html|x.html",
        "0 url=x.html|x.html",
        "  5  ;  x.html|x.html",
        "0;url='x y.html' z|x y.html",
        "0;url=\"x.html|x.html",
        "0;'x.html'|x.html",
        "1.5;url=x.html|x.html",
        ".5;url=x.html|x.html",
        ";url=x.html|-",
        "0url=x.html|-",
        "-1;url=x.html|-",
        "9;url=x.html|x.html",
        "~ \t5  ;  x.html~|x.html",
        "0;url='|~~",
        "0;url=|~~",
        "0;url|url",
        "~0 ~|-",
        "0|-",
        "0;|-",
        "url=x.html|-",
        "0;urls=x.html|urls=x.html",
        "0;ur|ur",
      })
  void readsWhatABrowserFollows(String content, String address) {
    assertEquals(address, MetaRefresh.address(content).orElse(null));
  }
}
