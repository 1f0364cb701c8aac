package io.github.utmguard.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nu.validator.htmlparser.common.TokenHandler;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.impl.ElementName;
import nu.validator.htmlparser.impl.Tokenizer;
import nu.validator.htmlparser.io.Driver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What validator.nu's parser, which conforms to the HTML standard, makes of a page with scripting
 * on.
 *
 * @param document the tree it builds
 * @param pageToken true where it met a doctype or a start tag that only a page has
 */
public record ConformingTree(Node document, boolean pageToken) {
  private static final Set<String> PAGE_TAGS = Set.of("html", "head", "body", "frameset");

  /** A comment that opens another one. */
  private static final Pattern NESTED_COMMENT =
      Pattern.compile("<!--(?!-?>)(?:(?!--!?>).)*?<!--(?![->!])", Pattern.DOTALL);

  static {
    // Its assertions fail on some pages that it goes on to parse as the standard says.
    ConformingTree.class
        .getClassLoader()
        .setPackageAssertionStatus("nu.validator.htmlparser", false);
  }

  /** What the standard allows since 2025, and whose end tags may be looked for. */
  private static final Pattern SELECT_WITH_MARKUP =
      Pattern.compile(
          "(?i)<select(?s:.*)<(?:svg|math|title|style|textarea|plaintext|xmp|iframe|noembed"
              + "|noframes|noscript)");

  private static final Pattern BREAK_IN_SVG = Pattern.compile("(?i)<svg(?s:.*)</br");

  private static final Pattern SPACED_TEXT = Pattern.compile("\\s[^<]*+");

  /**
   * False for pages that version 1.4.16 reads otherwise than the standard and Chromium do: it ends
   * {@code <!--a<!--b>}, loses {@code &#} at the page's end, keeps a frameset after text that
   * begins with white space, and leaves {@code svg} at {@code </title>} in {@code
   * <svg><title></br></title>}.
   */
  public static boolean conforms(String page) {
    return !page.endsWith("&#")
        && !NESTED_COMMENT.matcher(page).find()
        && !SELECT_WITH_MARKUP.matcher(page).find()
        && !BREAK_IN_SVG.matcher(page).find()
        && !isFramesetAfterSpacedText(page);
  }

  private static boolean isFramesetAfterSpacedText(String page) {
    int frameset = page.toLowerCase(Locale.ROOT).lastIndexOf("<frameset");
    return frameset > 0
        && SPACED_TEXT
            .matcher(page.substring(0, frameset))
            .results()
            .anyMatch(text -> !text.group().isBlank());
  }

  /** Parses a page, given without its byte order mark. */
  public static ConformingTree of(String page) {
    NodeBuilder builder = new NodeBuilder();
    builder.setScriptingEnabled(true);
    builder.setIgnoringComments(false);
    builder.setReportingDoctype(true);
    builder.setNamePolicy(XmlViolationPolicy.ALLOW);
    boolean[] pageToken = {false};
    Driver driver = new Driver(new Tokenizer(watched(builder, pageToken)));
    driver.setCommentPolicy(XmlViolationPolicy.ALLOW);
    driver.setContentNonXmlCharPolicy(XmlViolationPolicy.ALLOW);
    driver.setContentSpacePolicy(XmlViolationPolicy.ALLOW);
    driver.setNamePolicy(XmlViolationPolicy.ALLOW);
    driver.setXmlnsPolicy(XmlViolationPolicy.ALLOW);
    try {
      driver.tokenize(new InputSource(new StringReader(page)));
    } catch (SAXException e) {
      throw new AssertionError(page, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ConformingTree(builder.document(), pageToken[0]);
  }

  private static TokenHandler watched(NodeBuilder builder, boolean[] pageToken) {
    return (TokenHandler)
        Proxy.newProxyInstance(
            ConformingTree.class.getClassLoader(),
            new Class<?>[] {TokenHandler.class},
            (proxy, method, arguments) -> {
              pageToken[0] |=
                  method.getName().equals("doctype")
                      || (method.getName().equals("startTag")
                          && PAGE_TAGS.contains(((ElementName) arguments[0]).getName()));
              try {
                return method.invoke(builder, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** This page as it has to be when the tag stands first in its head. */
  public String withTag() {
    Node script = new Node("<script  src=\"" + Tagging.ADDRESS + "\"");
    Node head = document.child("html").child("head");
    List<Node> tag = List.of(new Node("<!--" + Tagging.COMMENT + "-->"), Node.text("\n"), script);
    head.prepend(tag);
    String page = document.toString();
    tag.forEach(Node::detach);
    return page;
  }

  /** The page, one node a line. */
  public String text() {
    return document.toString();
  }

  /** How many active tags the page has, with whatever address. */
  public int tags() {
    return TagNodes.count(document);
  }

  /** Takes out every element and comment that holds the marker. */
  public ConformingTree without(String marker) {
    TagNodes.takeOut(document, node -> !node.isText() && node.label().contains(marker));
    return this;
  }

  static Optional<String> difference(String before, String after) {
    String expected = of(before).withTag();
    String actual = of(after).document().toString();
    return expected.equals(actual)
        ? Optional.empty()
        : Optional.of("expected:\n" + expected + "\nbut was:\n" + actual);
  }
}
