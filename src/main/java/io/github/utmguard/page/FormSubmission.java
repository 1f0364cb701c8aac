package io.github.utmguard.page;

import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.url.Url;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Where a form is sent (HTML standard, 4.10.22, "form submission"). */
final class FormSubmission {
  /** Of a file its name is sent, whatever the page says. */
  private static final Set<String> NOT_SENT = Set.of("button", "submit", "reset", "image", "file");

  /** The parameters that make an address a hosted form; others would only make queries longer. */
  private static final Set<String> TELLING = Set.of("action", "formid");

  /** Far more than a form has that means to be understood. */
  private static final int MOST_FIELDS = 20;

  private final ParsedPage page;
  private final FormOwners owners;
  private final IdentityHashMap<Element, Set<String>> fields = new IdentityHashMap<>();

  FormSubmission(ParsedPage page) {
    this.page = page;
    this.owners = FormOwners.of(page.document());
  }

  /**
   * The address that the browser asks for, with the fields that tell a hosted form as its query
   * where the method is GET; empty where nothing is asked for.
   *
   * @param submitter the button that is pressed, whose attributes win over the form's
   */
  Optional<Url> target(Element form, Optional<Element> submitter, Url action) {
    String method =
        submitter
            .flatMap(button -> page.attribute(button, "formmethod"))
            .or(() -> page.attribute(form, "method"))
            .map(value -> value.value().toLowerCase(Locale.ROOT))
            .orElse("get");
    return switch (method) {
      case "dialog" -> Optional.empty();
      case "post" -> Optional.of(action);
      default -> Optional.of(action.isHttp() ? action.withQuery(query(form, submitter)) : action);
    };
  }

  /** The form that a control belongs to. */
  Optional<Element> owner(Element control) {
    return owners.of(control);
  }

  private String query(Element form, Optional<Element> submitter) {
    Set<String> pairs = new LinkedHashSet<>(fields.computeIfAbsent(form, this::fields));
    // An image sends where it was pressed, not its value.
    submitter
        .filter(button -> !button.attr("type").equalsIgnoreCase("image"))
        .ifPresent(button -> add(pairs, button));
    return String.join("&", pairs);
  }

  private Set<String> fields(Element form) {
    Set<String> pairs = new LinkedHashSet<>();
    for (Element control : owners.controls(form)) {
      if (isSent(control)) {
        add(pairs, control);
      }
    }
    return pairs;
  }

  private void add(Set<String> pairs, Element control) {
    String name = value(control, "name").orElse("");
    if (TELLING.contains(name.toLowerCase(Locale.ROOT)) && !isDisabled(control)) {
      for (String value : values(control)) {
        if (pairs.size() < MOST_FIELDS) {
          pairs.add(encode(name) + "=" + encode(value));
        }
      }
    }
  }

  private static boolean isSent(Element control) {
    boolean button = control.nameIs("button");
    return !button && !NOT_SENT.contains(control.attr("type").toLowerCase(Locale.ROOT));
  }

  static boolean isDisabled(Element control) {
    boolean disabled = control.hasAttr("disabled");
    Element child = control;
    for (Element parent = control.parent(); parent != null; parent = parent.parent()) {
      boolean fieldset = parent.nameIs("fieldset") && parent.hasAttr("disabled");
      disabled |= parent.nameIs("datalist") || (fieldset && !isFirstLegend(parent, child));
      child = parent;
    }
    return disabled;
  }

  private static boolean isFirstLegend(Element fieldset, Element child) {
    return child.nameIs("legend")
        && fieldset.children().stream()
            .filter(element -> element.nameIs("legend"))
            .findFirst()
            .filter(child::equals)
            .isPresent();
  }

  private Optional<String> value(Element control, String name) {
    return page.attribute(control, name).map(value -> value.value());
  }

  /** Every value that a visitor could send, since one of them is enough to be led there. */
  private List<String> values(Element control) {
    if (control.nameIs("select")) {
      List<String> values = new ArrayList<>();
      for (Element option : control.select("option")) {
        if (!option.hasAttr("disabled") && !isDisabledGroup(option.parent())) {
          values.add(value(option, "value").orElseGet(option::text));
        }
      }
      return values;
    }
    if (control.nameIs("textarea")) {
      return List.of(control.wholeText());
    }
    boolean checkable = control.attr("type").matches("(?i)checkbox|radio");
    return List.of(value(control, "value").orElse(checkable ? "on" : ""));
  }

  private static boolean isDisabledGroup(Element parent) {
    return parent != null && parent.nameIs("optgroup") && parent.hasAttr("disabled");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
