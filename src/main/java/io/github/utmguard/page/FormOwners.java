package io.github.utmguard.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.parser.Parser;

/** Which form each control belongs to (HTML standard, 4.10.17.3, "form owner"). */
final class FormOwners {
  private static final Set<String> CONTROLS = Set.of("input", "select", "textarea", "button");

  /** jsoup takes quadratic time to tell which controls it tied to a form. */
  private static final int MOST_TIED = 10_000;

  /** It looks through all of a form, so through what many forms hold many times. */
  private static final int MOST_FORMS_AROUND = 8;

  private final IdentityHashMap<Element, Element> owners = new IdentityHashMap<>();
  private final IdentityHashMap<Element, List<Element>> controls = new IdentityHashMap<>();

  private FormOwners() {}

  static FormOwners of(Document document) {
    FormOwners result = new FormOwners();
    Map<String, Element> byId = new HashMap<>();
    List<FormElement> forms = new ArrayList<>();
    List<Element> found = new ArrayList<>();
    Elements.visit(
        document,
        (element, inert) -> {
          if (CONTROLS.contains(element.normalName()) && isHtml(element)) {
            found.add(element);
          } else if (element instanceof FormElement form) {
            forms.add(form);
          }
          if (element.hasAttr("id")) {
            byId.putIfAbsent(element.id(), element);
          }
        });
    IdentityHashMap<Element, Element> tied = tied(document, forms, found);
    for (Element control : found) {
      Optional<Element> owner =
          control.hasAttr("form")
              ? Optional.ofNullable(byId.get(control.attr("form")))
              : Optional.ofNullable(tied.get(control)).or(() -> around(control));
      owner.filter(element -> element.nameIs("form")).ifPresent(form -> result.add(control, form));
    }
    return result;
  }

  /**
   * A parser ties a control to the form that is open, though it may put it in elsewhere, as out of
   * a table, or within another form; where the control is moved later, that does not hold.
   */
  private static IdentityHashMap<Element, Element> tied(
      Document document, List<FormElement> forms, List<Element> controls) {
    IdentityHashMap<Element, Element> owners = new IdentityHashMap<>();
    if (controls.size() <= MOST_TIED
        && forms.stream().noneMatch(FormOwners::isNestedTooDeep)
        && mayBeElsewhere(forms, controls)) {
      AdoptedElements adopted = new AdoptedElements(document);
      for (FormElement form : forms) {
        for (Element control : form.elements()) {
          if (!Elements.isWithin(control, form) && !adopted.isMovedFrom(form, control)) {
            owners.putIfAbsent(control, form);
          }
        }
      }
    }
    return owners;
  }

  /** Where each control is in a form, and no form in another, all of them belong there. */
  private static boolean mayBeElsewhere(List<FormElement> forms, List<Element> controls) {
    return controls.stream().anyMatch(control -> around(control).isEmpty())
        || forms.stream().anyMatch(form -> around(form).isPresent());
  }

  private static boolean isNestedTooDeep(Element form) {
    int forms = 0;
    for (Element element = form.parent(); element != null; element = element.parent()) {
      forms += element.nameIs("form") ? 1 : 0;
    }
    return forms > MOST_FORMS_AROUND;
  }

  private static Optional<Element> around(Element control) {
    Element element = control.parent();
    while (element != null && !element.nameIs("form")) {
      element = element.parent();
    }
    return Optional.ofNullable(element);
  }

  private void add(Element control, Element form) {
    owners.put(control, form);
    controls.computeIfAbsent(form, any -> new ArrayList<>()).add(control);
  }

  Optional<Element> of(Element control) {
    return Optional.ofNullable(owners.get(control));
  }

  /** An element of SVG or MathML that is called like a control is none. */
  private static boolean isHtml(Element element) {
    return element.tag().namespace().equals(Parser.NamespaceHtml);
  }

  /** The form's controls, in document order. */
  List<Element> controls(Element form) {
    return controls.getOrDefault(form, List.of());
  }
}
