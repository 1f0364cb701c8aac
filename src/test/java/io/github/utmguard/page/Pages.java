package io.github.utmguard.page;

import io.github.utmguard.html.HeadLocator;
import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.XmlHeadLocator;
import io.github.utmguard.url.Url;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Views of pages for tests, under a policy that knows no tag. */
final class Pages {
  static final Policy POLICY =
      new Policy(
          Optional.empty(), Set.of("forms.acme.example"), Url.parse("https://acme.example/docs/"));

  private Pages() {}

  /** The view of an HTML page in UTF-8. */
  static PageView view(String html) {
    return view(html.getBytes(StandardCharsets.UTF_8));
  }

  static PageView view(byte[] html) {
    PageSource source = PageSource.of(html);
    return new PageFactory(POLICY).view("a/page.html", source, head(source));
  }

  /** The view of an HTML page in UTF-8 at a path of the site. */
  static PageView view(Policy policy, String path, String html) {
    PageSource source = source(html);
    return new PageFactory(policy).view(path, source, head(source));
  }

  static PageSource source(String html) {
    return PageSource.of(html.getBytes(StandardCharsets.UTF_8));
  }

  static HeadPosition.Found head(PageSource source) {
    return (HeadPosition.Found) HeadLocator.locate(source);
  }

  /** The view of a page in the XHTML namespace with this content of its body. */
  static PageView xhtml(String body) {
    byte[] bytes =
        ("<html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body>"
                + body
                + "</body></html>")
            .getBytes(StandardCharsets.UTF_8);
    PageSource source = PageSource.ofXml(bytes, bytes.length);
    HeadPosition.Found head = (HeadPosition.Found) XmlHeadLocator.locate(source);
    return new PageFactory(POLICY).view("a/page.xhtml", source, head);
  }

  /** What a page's references are, each as {@code USE address}. */
  static List<String> references(PageView page) {
    return page.hostedForms().stream()
        .map(reference -> reference.use() + " " + reference.form().address().href())
        .toList();
  }
}
