package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.memory.MemoryBound;
import io.github.utmguard.memory.NotEnoughMemoryException;
import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.Url;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFactoryTest {
  private static final String FORM = HostedFormReaderTest.FORM;
  private static final TrackingTag TAG =
      new TrackingTag(
          Url.parse("https://online4.superoffice.com/Cust1/cs/javascript/utm.js").orElseThrow(),
          Map.of("data-Site", "a&b"));
  private static final Policy POLICY =
      new Policy(
          Optional.of(TAG), Set.of("forms.acme.example"), Url.parse("https://acme.example/docs/"));
  private static final String OTHER_TAG = "<script src=/cs/javascript/utm.js></script>";

  private final PageFactory factory = new PageFactory(POLICY);

  private static PageSource page(String inHead) {
    return Pages.source("<!doctype html><html><head>" + inHead + "<title>x</title></head>");
  }

  private List<ScriptElement> tags(String inHead) {
    PageSource source = page(inHead);
    return factory.view("a.html", source, Pages.head(source)).tags();
  }

  @Test
  void knowsTheTagWithItsAttributesAsAParserDoes() {
    PageSource source = page(TAG.html());
    PageView scanned = factory.view("a.html", source, Pages.head(source));
    assertTrue(scanned.tree().isEmpty());
    assertEquals(factory.parsed("a.html", source, Pages.head(source)).tags(), scanned.tags());
    assertEquals(Optional.of("a&b"), scanned.tags().get(0).attribute("data-site"));
    assertEquals(TAG.address().href(), scanned.tags().get(0).written());
  }

  @Test
  void knowsAPageThatCarriesTheTagAlready() {
    for (String inHead : List.of(TAG.html(), TAG.html() + OTHER_TAG)) {
      assertTrue(factory.isTagged(page(inHead), Pages.head(page(inHead))), inHead);
    }
    for (String inHead : List.of("", OTHER_TAG, OTHER_TAG + TAG.html(), "x" + TAG.html())) {
      assertFalse(factory.isTagged(page(inHead), Pages.head(page(inHead))), inHead);
    }
  }

  @Test
  void knowsWhetherOtherTagsMayBeThereToo() {
    for (String inHead : List.of(OTHER_TAG, TAG.html() + OTHER_TAG, OTHER_TAG + TAG.html())) {
      assertTrue(factory.mayHoldOtherTags(page(inHead), Pages.head(page(inHead))), inHead);
    }
    for (String inHead : List.of("", TAG.html(), "<a href='" + FORM + "'>x</a>")) {
      assertFalse(factory.mayHoldOtherTags(page(inHead), Pages.head(page(inHead))), inHead);
    }
  }

  /** A tag of another tenant is a tag, and not the one that the page must carry. */
  @Test
  void tellsTheExpectedTagFromOthers() {
    PageFactory anyTag = new PageFactory(Pages.POLICY);
    PageSource expected = page("<script src=\"" + TAG.address().href() + "\"></script>");
    PageSource other =
        page(
            "<script src=\"https://online4.superoffice.com/Cust2/cs/javascript/utm.js\"></script>");
    assertTrue(anyTag.isTaggedAsExpected(expected, Pages.head(expected)));
    assertTrue(anyTag.isTaggedAsExpected(other, Pages.head(other)));
    assertFalse(factory.isTaggedAsExpected(other, Pages.head(other)));
    assertFalse(POLICY.isExpected(tags(OTHER_TAG).get(0).address().orElseThrow()));
  }

  @Test
  void seesWhatStandsBeforeATaggedHead() {
    PageSource source =
        Pages.source("<html onclick=\"location='" + FORM + "'\"><head>" + TAG.html() + "</head>");
    PageView page = factory.view("a.html", source, Pages.head(source));
    assertEquals(1, page.hostedForms().size());
  }

  @Test
  void forTagsAloneParsesForTagsOnly() {
    PageFactory ofTags = PageFactory.ofTags(POLICY, new MemoryBound(Long.MAX_VALUE));
    PageSource link = page("<a href='" + FORM + "'>x</a>");
    assertTrue(ofTags.view("a.html", link, Pages.head(link)).tree().isEmpty());
    PageSource tagged = page(OTHER_TAG);
    assertEquals(1, ofTags.view("a.html", tagged, Pages.head(tagged)).tags().size());
  }

  @ParameterizedTest
  @CsvSource({"A,false,1", "A,true,0", "a,false,1", "a,true,1"})
  void readsPiecesOfPages(String name, boolean xml, int forms) {
    String link = "<a href='" + FORM.replace("&", "&amp;") + "'>x</a>";
    PageSource piece =
        Pages.source(
            "<div xmlns='http://www.w3.org/1999/xhtml'>"
                + link.replace("<a", "<" + name).replace("/a", "/" + name)
                + "</div>");
    PageView view = factory.piece("a/b.html", piece, xml).orElseThrow();
    assertEquals(forms, view.hostedForms().size());
  }

  @Test
  void passesOverPiecesThatLeadNowhere() {
    PageSource piece = Pages.source("<a href='x.html'>x</a>");
    assertEquals(Optional.empty(), factory.piece("a/b.html", piece, false));
    PageSource query = Pages.source("<a href='?action=formFrame&formId=1'>x</a>");
    assertEquals(Optional.empty(), factory.piece("a/b.html", query, false));
    assertEquals(
        1, factory.piece("s/customer.fcgi", query, false).orElseThrow().hostedForms().size());
  }

  @Test
  void readsAServedPageByItsOwnAddress() {
    Url address = Url.parse("https://forms.acme.example/x/y").orElseThrow();
    PageSource source = page("<a href='z'>x</a>");
    PageView page = factory.served("a/b.html", address, source, Pages.head(source));
    assertEquals("a/b.html", page.path());
    assertEquals(address, page.address());
    assertEquals(address, page.base());
    assertEquals(List.of("LINK https://forms.acme.example/x/z"), Pages.references(page));
    assertEquals("z", page.document().orElseThrow().select("a").attr("href"));
  }

  /** Trees that are kept at once have room together, or a build runs out of memory. */
  @Test
  void refusesPagesWhoseTreesHaveNoRoom() {
    PageSource source = page(OTHER_TAG + "<p>x".repeat(1_000));
    HeadPosition.Found head = Pages.head(source);
    MemoryBound room = new MemoryBound(2 * TreeSize.of(source));
    PageFactory one = new PageFactory(POLICY, room, 1);
    assertEquals(1, one.view("a.html", source, head).tags().size());
    PageFactory three = new PageFactory(POLICY, room, 3);
    Url address = POLICY.addressOf("a.html");
    assertThrows(NotEnoughMemoryException.class, () -> three.view("a.html", source, head));
    assertThrows(NotEnoughMemoryException.class, () -> three.parsed("a.html", source, head));
    assertThrows(
        NotEnoughMemoryException.class, () -> three.served("a.html", address, source, head));
  }
}
