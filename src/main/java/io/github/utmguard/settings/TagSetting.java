package io.github.utmguard.settings;

import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.EmbeddedForm;
import io.github.utmguard.url.HostedForm;
import io.github.utmguard.url.TagAddress;
import io.github.utmguard.url.Tenant;
import io.github.utmguard.url.Url;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the canonical tag: the script's address, whole or in parts, and its attributes. */
final class TagSetting {
  static final String WHERE_TO_GET_IT =
      "ask your SuperOffice administrator: Settings and maintenance > Marketing shows the script";

  private static final Pattern CUSTOMER_ID = Pattern.compile("(?i)Cust\\w+");

  private final RawSettings raw;

  TagSetting(RawSettings raw) {
    this.raw = raw;
  }

  Optional<TrackingTag> read() {
    var attributes = new ScriptAttributesSetting(raw).read();
    return address().map(address -> new TrackingTag(address, attributes));
  }

  private Optional<Url> address() {
    Optional<String> customerId = raw.text(Setting.CUSTOMER_ID).map(this::checkedCustomerId);
    Optional<Url> host = new HostSetting(raw, Setting.HOST).read();
    Optional<Url> address = raw.text(Setting.SCRIPT_URL).map(this::checkedAddress);
    if (address.isPresent()) {
      customerId.ifPresent(id -> refuseOther(Tenant.of(address.get()).orElse("none"), id));
      host.ifPresent(h -> refuseOther(hostOf(address.get()), hostOf(h)));
      return address;
    }
    if (customerId.isPresent() != host.isPresent()) {
      Setting missing = customerId.isPresent() ? Setting.HOST : Setting.CUSTOMER_ID;
      throw raw.refusal(
          missing,
          "it is missing: customerId and host belong together (or give scriptUrl); "
              + WHERE_TO_GET_IT);
    }
    return host.flatMap(
        h -> Url.parse("/" + customerId.orElseThrow() + "/cs/javascript/utm.js", h));
  }

  private String checkedCustomerId(String id) {
    if (!CUSTOMER_ID.matcher(id).matches()) {
      throw raw.refusal(
          Setting.CUSTOMER_ID, Quoted.of(id) + " is no customer id: 'Cust' and digits");
    }
    if (Url.parse("https://host/" + id).filter(TagAddress::isPlaceholder).isPresent()) {
      throw placeholder(Setting.CUSTOMER_ID, id);
    }
    return id;
  }

  private Url checkedAddress(String text) {
    if (text.contains("<")) {
      throw raw.refusal(
          Setting.SCRIPT_URL, Quoted.of(text) + " is markup; give the address in its src only");
    }
    Url url =
        Url.parse(text)
            .filter(Url::isHttp)
            .orElseThrow(
                () ->
                    raw.refusal(
                        Setting.SCRIPT_URL, Quoted.of(text) + " is no absolute https address"));
    if (TagAddress.isPlaceholder(url)) {
      throw placeholder(Setting.SCRIPT_URL, text);
    }
    if (url.scheme().equals("http") && !isLoopback(url.host().orElse(""))) {
      throw raw.refusal(
          Setting.SCRIPT_URL,
          Quoted.of(text) + " is an http: address, which browsers block on https: pages");
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      throw raw.refusal(
          Setting.SCRIPT_URL, "the address holds a user name, and browsers do not load it");
    }
    if (EmbeddedForm.of(url).isPresent() || HostedForm.of(url, Set.of()).isPresent()) {
      throw raw.refusal(Setting.SCRIPT_URL, Quoted.of(text) + " is a form, not the UTM script");
    }
    return url;
  }

  private InvalidSettingException placeholder(Setting setting, String text) {
    return raw.refusal(
        setting,
        Quoted.of(text) + " holds a placeholder for your own customer id; " + WHERE_TO_GET_IT);
  }

  private void refuseOther(String inAddress, String given) {
    if (!inAddress.equalsIgnoreCase(given)) {
      throw raw.refusal(
          Setting.SCRIPT_URL,
          "its address ("
              + inAddress
              + ") and customerId or host ("
              + given
              + ") contradict each other; give scriptUrl only, or customerId and host only");
    }
  }

  private static String hostOf(Url url) {
    return url.host().orElse("") + (url.port().isPresent() ? ":" + url.port().getAsInt() : "");
  }

  /** The hosts that need no network (RFC 6761 section 6.3, RFC 1122 section 3.2.1.3, RFC 4291). */
  private static boolean isLoopback(String host) {
    return host.equals("localhost")
        || host.endsWith(".localhost")
        || host.equals("[::1]")
        || host.matches("127(\\.\\d{1,3}){3}");
  }
}
