package io.github.utmguard.page;

import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.url.Url;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Where a form is sent (HTML standard, 4.10.22, "form submission"). */
final class FormSubmission {
  private static final Set<String> NOT_SENT = Set.of("button", "submit", "reset", "image");

  private final ParsedPage page;
  private final FormOwners owners;
  private final Map<Element, List<Field>> telling = new HashMap<>();

  private record Field(String name, String value) {

    /** What the field says of the form that is asked for, if anything. */
    Optional<String> tells() {
      boolean tells =
          name.equalsIgnoreCase("action")
              ? value.equalsIgnoreCase("formFrame")
              : name.equalsIgnoreCase("formId") && !value.isEmpty();
      return Optional.of(name.toLowerCase(Locale.ROOT)).filter(any -> tells);
    }

    String encoded() {
      return encode(name) + "=" + encode(value);
    }

    private static String encode(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }

  FormSubmission(ParsedPage page) {
    this.page = page;
    this.owners = new FormOwners(page.document());
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
    return owners.owner(control);
  }

  /**
   * The fields by which a hosted form is known. All others are left out: with many buttons, each of
   * which sends all fields, a query would be as long as the page for each of them.
   */
  private String fields(Element form, Optional<Element> submitter) {
    List<Field> sent = new ArrayList<>(telling.computeIfAbsent(form, this::telling));
    submitter.ifPresent(button -> sent.addAll(fields(button)));
    return sent.stream().map(Field::encoded).collect(Collectors.joining("&"));
  }

  private List<Field> telling(Element form) {
    Map<String, Field> first = new LinkedHashMap<>();
    for (Element control : owners.controls(form)) {
      if (isSent(control) && !name(control).isEmpty() && !isDisabled(control)) {
        fields(control)
            .forEach(field -> field.tells().ifPresent(what -> first.putIfAbsent(what, field)));
      }
    }
    return List.copyOf(first.values());
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
  private List<Field> fields(Element control) {
    String name = name(control);
    return name.isEmpty()
        ? List.of()
        : values(control).map(value -> new Field(name, value)).toList();
  }

  private Stream<String> values(Element control) {
    if (control.nameIs("select")) {
      return control.select("option").stream()
          .filter(option -> !option.hasAttr("disabled"))
          .map(option -> option.hasAttr("value") ? option.attr("value") : option.text());
    }
    return Stream.of(
        control.nameIs("textarea")
            ? control.wholeText()
            : page.attribute(control, "value").map(value -> value.value()).orElse(""));
  }
}
