package io.github.utmguard.page;

import io.github.utmguard.html.AttributeValue;
import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.page.Allowances.Chain;
import io.github.utmguard.page.Allowances.Start;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Reads what a page accepts, from its comments and attributes. */
final class AllowanceReader implements NodeVisitor {
  private static final String ATTRIBUTE = "data-" + Allowance.KEYWORD;
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private final ParsedPage page;
  private final List<Allowance> all;
  private final List<Start> starts;

  /** What comments say of the next element. */
  private final List<Allowance> waiting = new ArrayList<>();

  /** What counts for each of the elements around the present node. */
  private final Deque<Optional<Chain>> around = new ArrayDeque<>();

  private AllowanceReader(ParsedPage page, List<Allowance> all, List<Start> starts) {
    this.page = page;
    this.all = all;
    this.starts = starts;
    around.push(Optional.empty());
  }

  static Allowances read(ParsedPage page) {
    List<Allowance> all = new ArrayList<>();
    List<Start> starts = new ArrayList<>();
    NodeTraversor.traverse(new AllowanceReader(page, all, starts), page.document());
    for (ParsedPage noscript : page.noscripts()) {
      NodeTraversor.traverse(new AllowanceReader(noscript, all, starts), noscript.document());
    }
    return all.isEmpty() ? Allowances.NONE : new Allowances(all, starts);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      around.push(enter(element));
    } else if (node instanceof Comment comment) {
      allowance(comment)
          .ifPresent(
              allowance -> {
                all.add(allowance);
                waiting.add(allowance);
              });
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element) {
      around.pop();
    }
  }

  private Optional<Chain> enter(Element element) {
    Optional<Chain> chain = around.element();
    // An element whose start tag is left out, such as body, is not what a comment stands before.
    if (!element.sourceRange().isTracked() || element.sourceRange().isImplicit()) {
      return chain;
    }
    for (Allowance allowance : waiting) {
      chain = Optional.of(new Chain(allowance, chain));
    }
    waiting.clear();
    Optional<AttributeValue> value = page.attribute(element, ATTRIBUTE);
    if (value.isPresent()) {
      Allowance own = Allowance.of(value.get().value(), value.get().offset());
      all.add(own);
      chain = Optional.of(new Chain(own, chain));
    }
    starts.add(new Start(page.start(element), chain));
    return chain;
  }

  /** Its text is read again from the page's bytes: jsoup did not know their encoding. */
  private Optional<Allowance> allowance(Comment comment) {
    if (!Allowance.isOne(comment.getData())) {
      return Optional.empty();
    }
    int start = page.start(comment);
    String raw = page.source().text(start, page.endOfLeaf(comment));
    return raw.startsWith(OPEN) && raw.endsWith(CLOSE)
        ? Optional.of(
            Allowance.ofComment(raw.substring(OPEN.length(), raw.length() - CLOSE.length()), start))
        : Optional.empty();
  }
}
