package io.github.utmguard.page;

import io.github.utmguard.html.AttributeValue;
import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.html.TextUnits;
import io.github.utmguard.page.HostedReference.Use;
import io.github.utmguard.script.AddressMarkers;
import io.github.utmguard.script.DataAddresses;
import io.github.utmguard.script.ScriptAddress;
import io.github.utmguard.script.ScriptAddresses;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds hosted forms in a page's scripts, event handlers and data. */
final class ScriptReader {
  private final ParsedPage page;
  private final Addresses addresses;
  private final AddressMarkers markers;
  private final Predicate<String> isHostedForm;

  ScriptReader(ParsedPage page, Addresses addresses) {
    this.page = page;
    this.addresses = addresses;
    this.markers = addresses.markers();
    this.isHostedForm = text -> addresses.hostedForm(text).isPresent();
  }

  /** References in the text of a script, or of a data block. */
  List<HostedReference> script(Element script) {
    if (script.hasAttr("src")) {
      return List.of();
    }
    String text = page.rawText(script);
    List<HostedReference> found = new ArrayList<>();
    List<ScriptAddress> inText =
        type(script) == ScriptType.DATA
            ? DataAddresses.find(text, markers, isHostedForm)
            : ScriptAddresses.find(text, markers, isHostedForm);
    TextUnits units = page.rawTextUnits(script);
    for (ScriptAddress address : inText) {
      add(found, address, units.unitOf(address.offset()));
    }
    return found;
  }

  private ScriptType type(Element script) {
    return ScriptType.of(value(script, "type"), value(script, "language"));
  }

  private Optional<String> value(Element element, String name) {
    return page.attribute(element, name).map(AttributeValue::value);
  }

  /** References in event handlers and {@code data-*} attributes. */
  List<HostedReference> attributes(Element element) {
    List<HostedReference> found = new ArrayList<>();
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      if (name.startsWith("on") || name.startsWith("data-")) {
        page.attribute(element, attribute.getKey())
            .filter(value -> markers.in(value.value()))
            .ifPresent(
                value -> {
                  if (name.startsWith("on")) {
                    handler(found, value);
                  } else {
                    data(found, value);
                  }
                });
      }
    }
    return found;
  }

  /** References in a link whose address is a program (HTML standard, "javascript: URL"). */
  List<HostedReference> javascriptUrl(AttributeValue value) {
    String code = value.value().substring(value.value().indexOf(':') + 1);
    List<HostedReference> found = new ArrayList<>();
    handler(found, new AttributeValue(percentDecode(code), value.offset()));
    return found;
  }

  private void handler(List<HostedReference> found, AttributeValue code) {
    ScriptAddresses.findInHandler(code.value(), markers, isHostedForm)
        .forEach(address -> add(found, address, code.offset()));
  }

  private void data(List<HostedReference> found, AttributeValue value) {
    Optional<HostedReference> whole =
        addresses
            .hostedForm(value.value())
            .filter(form -> isOneAddress(value.value().strip()))
            .map(form -> new HostedReference(Use.SCRIPT, value.value(), form, value.offset()));
    if (whole.isPresent()) {
      found.add(whole.get());
    } else {
      DataAddresses.find(value.value(), markers, isHostedForm)
          .forEach(address -> add(found, address, value.offset()));
    }
  }

  /** No address holds what separates words, values of JSON and HTML's tags. */
  private static boolean isOneAddress(String text) {
    return text.chars().noneMatch(c -> " \"'<>".indexOf(c) >= 0);
  }

  private void add(List<HostedReference> found, ScriptAddress address, int offset) {
    Use use = address.navigates() ? Use.SCRIPT : Use.MENTION;
    addresses
        .hostedForm(address.address())
        .ifPresent(form -> found.add(new HostedReference(use, address.address(), form, offset)));
  }

  private static String percentDecode(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      if (bytes[i] == '%' && high >= 0 && low >= 0) {
        decoded.write(high * 16 + low);
        i += 2;
      } else {
        decoded.write(bytes[i]);
      }
    }
    return decoded.toString(StandardCharsets.UTF_8);
  }
}
