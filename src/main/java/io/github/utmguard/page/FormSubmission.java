package io.github.utmguard.page;

import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.url.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Where a form is sent (HTML standard, 4.10.22, "form submission"). */
final class FormSubmission {
  private static final Set<String> NOT_SENT = Set.of("button", "submit", "reset", "image");

  private final ParsedPage page;
  private final List<Element> controls;

  FormSubmission(ParsedPage page) {
    this.page = page;
    this.controls = page.document().select("input, select, textarea, button");
  }

  /**
   * The address that the browser asks for, with the fields as its query where the method is GET;
   * empty where nothing is asked for.
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
      default -> Optional.of(action.isHttp() ? action.withQuery(fields(form, submitter)) : action);
    };
  }

  /** The form that a control belongs to. */
  Optional<Element> owner(Element control) {
    if (control.hasAttr("form")) {
      Element owner = page.document().getElementById(control.attr("form"));
      return Optional.ofNullable(owner).filter(element -> element.nameIs("form"));
    }
    Optional<Element> around = Optional.ofNullable(control.closest("form"));
    // A parser ties controls that it moved out of a table to their form all the same.
    return around.or(
        () ->
            page.document().forms().stream()
                .filter(form -> form.elements().contains(control))
                .map(FormElement.class::cast)
                .map(Element.class::cast)
                .findFirst());
  }

  private String fields(Element form, Optional<Element> submitter) {
    List<String> pairs = new ArrayList<>();
    for (Element control : controls) {
      boolean pressed = submitter.filter(control::equals).isPresent();
      if ((pressed || isSent(control))
          && !isDisabled(control)
          && owner(control).filter(form::equals).isPresent()) {
        values(control).forEach(value -> pairs.add(encode(name(control)) + "=" + encode(value)));
      }
    }
    return String.join("&", pairs);
  }

  private static boolean isSent(Element control) {
    boolean button = control.nameIs("button");
    return !button && !NOT_SENT.contains(control.attr("type").toLowerCase(Locale.ROOT));
  }

  private static boolean isDisabled(Element control) {
    return control.hasAttr("disabled")
        || control.closest("datalist") != null
        || control.parents().stream()
            .anyMatch(
                parent ->
                    parent.nameIs("fieldset")
                        && parent.hasAttr("disabled")
                        && !inFirstLegend(parent, control));
  }

  private static boolean inFirstLegend(Element fieldset, Element control) {
    Element legend = fieldset.selectFirst("> legend");
    return legend != null && control.parents().contains(legend);
  }

  private String name(Element control) {
    return page.attribute(control, "name").map(value -> value.value()).orElse("");
  }

  /** Every value that a visitor could send, since one of them is enough to be led there. */
  private List<String> values(Element control) {
    if (name(control).isEmpty()) {
      return List.of();
    }
    if (control.nameIs("select")) {
      return control.select("option").stream()
          .filter(option -> !option.hasAttr("disabled"))
          .map(option -> option.hasAttr("value") ? option.attr("value") : option.text())
          .toList();
    }
    if (control.nameIs("textarea")) {
      return List.of(control.wholeText());
    }
    return List.of(page.attribute(control, "value").map(value -> value.value()).orElse(""));
  }

  private static String encode(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }
}
