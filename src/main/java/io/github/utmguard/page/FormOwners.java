package io.github.utmguard.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Which form each control of a page belongs to (HTML standard, 4.10.17.3, "form owner"). */
final class FormOwners {
  private final Map<String, Element> byId = new HashMap<>();
  private final Map<Element, Element> byParser = new HashMap<>();
  private final Map<Element, Element> owners = new HashMap<>();
  private final Map<Element, List<Element>> controls = new HashMap<>();

  /** Looks at every control once, so that a page of many forms takes no longer than its size. */
  FormOwners(Document document) {
    document.select("[id]").forEach(element -> byId.putIfAbsent(element.id(), element));
    for (FormElement form : document.forms()) {
      form.elements().forEach(control -> byParser.putIfAbsent(control, form));
    }
    for (Element control : document.select("input, select, textarea, button")) {
      find(control)
          .ifPresent(
              form -> {
                owners.put(control, form);
                controls.computeIfAbsent(form, any -> new ArrayList<>()).add(control);
              });
    }
  }

  private Optional<Element> find(Element control) {
    if (control.hasAttr("form")) {
      return Optional.ofNullable(byId.get(control.attr("form")))
          .filter(element -> element.nameIs("form"));
    }
    // A parser ties controls that it moved out of a table to their form all the same.
    return Optional.ofNullable(control.closest("form"))
        .or(() -> Optional.ofNullable(byParser.get(control)));
  }

  Optional<Element> owner(Element control) {
    return Optional.ofNullable(owners.get(control));
  }

  /** The controls of a form in document order. */
  List<Element> controls(Element form) {
    return controls.getOrDefault(form, List.of());
  }
}
