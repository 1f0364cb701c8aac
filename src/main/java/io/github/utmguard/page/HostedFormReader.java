package io.github.utmguard.page;

import io.github.utmguard.html.AttributeValue;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.page.HostedReference.Use;
import io.github.utmguard.url.HostedForm;
import io.github.utmguard.url.Url;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds every place where a page's elements name a hosted form. */
final class HostedFormReader {
  /** Pages within pages within pages: a browser would load them, a build need not. */
  private static final int DEEPEST_SRCDOC = 8;

  private final ParsedPage page;
  private final Addresses addresses;
  private final FormSubmission submission;
  private final ScriptReader scripts;
  private final int depth;
  private final List<HostedReference> found = new ArrayList<>();

  private HostedFormReader(ParsedPage page, Addresses addresses, int depth) {
    this.page = page;
    this.addresses = addresses;
    this.depth = depth;
    this.submission = new FormSubmission(page);
    this.scripts = new ScriptReader(page, addresses);
  }

  /** All references of a page, those in its {@code noscript} elements included. */
  static List<HostedReference> read(ParsedPage page, Addresses addresses) {
    // A parser makes copies of a link that stays open over a paragraph's end; it is written once.
    return read(page, addresses, 0).stream().distinct().toList();
  }

  private static List<HostedReference> read(ParsedPage page, Addresses addresses, int depth) {
    HostedFormReader reader = new HostedFormReader(page, addresses, depth);
    Elements.visit(page.document(), reader::element);
    for (ParsedPage noscript : page.noscripts()) {
      read(noscript, addresses, depth).forEach(reference -> reader.found.add(inert(reference)));
    }
    return reader.found;
  }

  private static HostedReference inert(HostedReference reference) {
    return new HostedReference(
        Use.INERT, reference.written(), reference.form(), reference.offset());
  }

  private void element(Element element, boolean inert) {
    int before = found.size();
    switch (element.tag().namespace()) {
      case Parser.NamespaceHtml -> html(element);
      case Parser.NamespaceSvg -> svg(element);
      default -> {
        // An "a" of MathML is no link.
      }
    }
    found.addAll(scripts.attributes(element));
    if (inert) {
      found.subList(before, found.size()).replaceAll(HostedFormReader::inert);
    }
  }

  private void html(Element element) {
    switch (Elements.localName(element)) {
      case "a", "area" -> navigation(element, Use.LINK, "href");
      case "iframe" -> iframe(element);
      case "frame", "embed" -> navigation(element, Use.FRAME, "src");
      case "object" -> navigation(element, Use.FRAME, "data");
      case "meta" -> refresh(element);
      case "form" -> form(element);
      case "button", "input" -> submitter(element);
      case "script" -> found.addAll(scripts.script(element));
      default -> {
        // Other elements lead nowhere by themselves.
      }
    }
  }

  /** An "iframe" or "object" of SVG shows nothing. */
  private void svg(Element element) {
    switch (Elements.localName(element)) {
      case "a" -> navigation(element, Use.LINK, "href", "xlink:href");
      case "script" -> found.addAll(scripts.script(element));
      default -> {
        // Other elements lead nowhere by themselves.
      }
    }
  }

  /** The first of the attributes that is there counts. */
  private void navigation(Element element, Use use, String... names) {
    for (String name : names) {
      Optional<AttributeValue> value = page.attribute(element, name);
      if (value.isPresent()) {
        follow(value.get(), use);
        return;
      }
    }
  }

  private void follow(AttributeValue value, Use use) {
    Optional<Url> url = addresses.resolve(value.value());
    if (url.filter(address -> address.scheme().equals("javascript")).isPresent()) {
      found.addAll(scripts.javascriptUrl(value));
    } else {
      addresses.hostedForm(value.value()).ifPresent(form -> add(use, value, form));
    }
  }

  private void add(Use use, AttributeValue value, HostedForm form) {
    found.add(new HostedReference(use, value.value(), form, value.offset()));
  }

  private void iframe(Element element) {
    Optional<AttributeValue> srcdoc = page.attribute(element, "srcdoc");
    if (srcdoc.isEmpty()) {
      navigation(element, Use.FRAME, "src");
    } else if (depth < DEEPEST_SRCDOC) {
      byte[] bytes = srcdoc.get().value().getBytes(StandardCharsets.UTF_8);
      ParsedPage inner = ParsedPage.html(PageSource.of(bytes));
      // Without a base of its own, it has that of the page around it.
      Addresses within = Addresses.of(inner, addresses.base(), addresses.policy());
      // Its references stand in the attribute; a place within it is not worth a second counting.
      read(inner, within, depth + 1)
          .forEach(
              reference ->
                  found.add(
                      new HostedReference(
                          reference.use(),
                          reference.written(),
                          reference.form(),
                          srcdoc.get().offset())));
    }
  }

  private void refresh(Element element) {
    MetaRefresh.of(page, element).ifPresent(this::redirect);
  }

  /** Of a refresh to a program browsers take no notice. */
  private void redirect(AttributeValue address) {
    addresses.hostedForm(address.value()).ifPresent(form -> add(Use.REDIRECT, address, form));
  }

  private void form(Element form) {
    AttributeValue action =
        page.attribute(form, "action").orElse(new AttributeValue("", page.start(form)));
    send(form, Optional.empty(), action);
  }

  /** A button with an address or a method of its own, or whose value completes the query. */
  private void submitter(Element button) {
    boolean submits =
        button.nameIs("button")
            ? !button.attr("type").matches("(?i)button|reset")
            : button.attr("type").matches("(?i)submit|image");
    if (!submits || FormSubmission.isDisabled(button)) {
      return;
    }
    Optional<Element> form = submission.owner(button);
    boolean own = button.hasAttr("formaction") || button.hasAttr("formmethod");
    if (form.isPresent() && (own || button.hasAttr("name"))) {
      Optional<AttributeValue> action =
          page.attribute(button, "formaction").or(() -> page.attribute(form.get(), "action"));
      action
          .filter(address -> own || !sendsAlready(form.get(), address))
          .ifPresent(address -> send(form.get(), Optional.of(button), address));
    }
  }

  private boolean sendsAlready(Element form, AttributeValue action) {
    return target(form, Optional.empty(), action).isPresent();
  }

  private void send(Element form, Optional<Element> button, AttributeValue action) {
    Optional<Url> url = addresses.resolve(action.value());
    if (url.filter(address -> address.scheme().equals("javascript")).isPresent()) {
      found.addAll(scripts.javascriptUrl(action));
    } else {
      target(form, button, action).ifPresent(hosted -> add(Use.LINK, action, hosted));
    }
  }

  private Optional<HostedForm> target(
      Element form, Optional<Element> button, AttributeValue action) {
    // An empty action is the page itself, whatever its base element says.
    Optional<Url> url =
        action.value().isEmpty()
            ? Optional.of(addresses.document())
            : addresses.resolve(action.value());
    return url.flatMap(address -> submission.target(form, button, address))
        .flatMap(address -> HostedForm.of(address, addresses.policy().hostedFormHosts()));
  }
}
