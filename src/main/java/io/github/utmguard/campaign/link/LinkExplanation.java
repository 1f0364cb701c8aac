package io.github.utmguard.campaign.link;

import io.github.utmguard.finding.Message;
import io.github.utmguard.url.HostedForm;
import io.github.utmguard.url.ReadableHost;
import io.github.utmguard.url.Url;
import io.github.utmguard.utm.CarriedParameter;
import io.github.utmguard.utm.CarriedParameter.Fate;
import io.github.utmguard.utm.UtmFault;
import io.github.utmguard.utm.UtmLint;
import io.github.utmguard.utm.UtmPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One link explained to the person who is about to use it.
 *
 * @param written the link as given
 * @param url the link as a browser reads it; empty if none accepts it, or it leads to no web page
 * @param parameters what it carries
 * @param faults what is wrong with its UTM parameters, worst to be judged by the caller
 * @param hostedForm whether it leads to a form that SuperOffice hosts
 */
public record LinkExplanation(
    String written,
    Optional<Url> url,
    List<CarriedParameter> parameters,
    List<UtmFault> faults,
    boolean hostedForm) {
  public LinkExplanation {
    parameters = List.copyOf(parameters);
    faults = List.copyOf(faults);
  }

  /**
   * Explains a link, in time linear in it.
   *
   * @param hostedFormHosts hosts in lower-case ASCII whose pages are hosted forms
   */
  public static LinkExplanation of(String written, UtmPolicy policy, Set<String> hostedFormHosts) {
    Optional<Url> url = Url.parse(written).filter(Url::isHttp);
    return new LinkExplanation(
        written,
        url,
        url.map(CarriedParameter::of).orElse(List.of()),
        url.map(new UtmLint(policy)::lint).orElse(List.of()),
        url.flatMap(any -> HostedForm.of(any, hostedFormHosts)).isPresent());
  }

  /** True if it carries one of the parameters that SuperOffice stores, where it is read. */
  public boolean isTagged() {
    return parameters.stream()
        .anyMatch(any -> any.fate() == Fate.STORED || any.fate() == Fate.ONE_OF_SEVERAL);
  }

  /** What is to be said of it beside its faults, line by line. */
  public List<Message> lines() {
    if (url.isEmpty()) {
      String key =
          Url.parse(written).isPresent() ? "link.explain.no-web-page" : "link.explain.unparsable";
      return List.of(Message.of(key, written));
    }
    List<Message> lines = new ArrayList<>();
    lines.add(Message.of("link.explain.address", destination(url.get())));
    parameters.forEach(any -> lines.add(line(any)));
    if (parameters.stream().allMatch(any -> any.fate() == Fate.OTHER)) {
      lines.add(Message.of("link.explain.none"));
    }
    if (hostedForm) {
      lines.add(Message.of("link.explain.hosted-form"));
    }
    return lines;
  }

  /** Without query and fragment, and where the host is an international one, in its letters too. */
  private static String destination(Url url) {
    String page =
        new Url(
                url.scheme(),
                "",
                "",
                url.host(),
                url.port(),
                url.path(),
                Optional.empty(),
                Optional.empty())
            .href();
    String readable = ReadableHost.of(url);
    return url.host().filter(readable::equals).isPresent() ? page : page + " (" + readable + ")";
  }

  private static Message line(CarriedParameter parameter) {
    String key =
        switch (parameter.fate()) {
          case STORED -> "link.explain.stored";
          case ONE_OF_SEVERAL -> "link.explain.several";
          case EMPTY -> "link.explain.empty";
          case IGNORED -> "link.explain.ignored";
          case NOT_READ -> "link.explain.not-read";
          case OTHER -> "link.explain.other";
        };
    return Message.of(key, parameter.name(), parameter.value());
  }
}
