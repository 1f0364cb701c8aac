package io.github.utmguard.report.campaign;

import io.github.utmguard.report.HtmlFix;
import io.github.utmguard.report.HtmlStyle;
import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;
import java.util.List;
import java.util.Optional;

/**
 * What the template of the page shows; every text in it is still plain, but for those whose comment
 * says HTML.
 *
 * @param tag the UTM tag in HTML, for a page of the site
 * @param size how many cards there are
 * @param cards HTML: {@link LinksCard} or {@link CardData}
 * @param blankCard HTML: for a script that draws cards from data
 * @param csvHeader HTML
 */
@JStache(path = "io/github/utmguard/report/campaign/campaign-links.mustache")
@JStacheConfig(type = JStacheType.STACHE)
record LinksPage(
    LinksWords words,
    String language,
    String title,
    String sheet,
    String madeBy,
    HtmlStyle style,
    String tag,
    Banner verdict,
    Optional<String> editAddress,
    Optional<String> elsewhere,
    int size,
    Iterable<String> cards,
    Optional<String> blankCard,
    String csvHeader) {

  /** HTML: escaped, and else as it is. A CR would be read as LF. */
  static String verbatim(String line) {
    return line.replace("&", "&amp;").replace("<", "&lt;").replace("\r", "&#13;");
  }

  boolean hasLinks() {
    return size > 0;
  }

  /**
   * Whether browsers had better lay out only those in view, which pictures of a whole page miss.
   */
  boolean many() {
    return size > 200;
  }

  /** The verdict: {@code kind} names its colour. */
  record Banner(String kind, String word, String text, String asOf, List<Figure> counts) {}

  /** A number with its name. */
  record Figure(String name, String number) {}

  /**
   * Links of one row that differ in their channels only.
   *
   * @param severity of the gravest of its findings, or empty
   * @param formWay how visitors get from the landing page to a form
   */
  record Card(
      String id,
      String severity,
      String title,
      String campaign,
      String landingPage,
      String row,
      Optional<String> formWay,
      Days days,
      List<Found> findings,
      List<Link> links) {}

  /** When links are meant to be used: {@code kind} names its colour. */
  record Days(String kind, String word, String text) {}

  /** A finding in the row. */
  record Found(
      String severity,
      String severityName,
      String message,
      Optional<String> address,
      HtmlFix fix,
      String rule,
      String ruleAddress) {

    boolean error() {
      return severity.equals("error");
    }
  }

  /**
   * A link.
   *
   * @param csv its line of the CSV file
   */
  record Link(
      int number,
      String channel,
      Optional<String> content,
      Optional<String> term,
      String text,
      String csv,
      Code code) {

    /** HTML: the line, which nobody reads here. */
    String verbatim() {
      return LinksPage.verbatim(csv);
    }
  }

  /**
   * A link's QR code.
   *
   * @param exists false where the link is too long
   * @param svg HTML; empty where the script draws it
   */
  record Code(boolean exists, String svg) {
    static final Code NONE = new Code(false, "");
    static final Code BY_SCRIPT = new Code(true, "");

    static Code svg(String svg) {
      return new Code(true, svg);
    }
  }
}
