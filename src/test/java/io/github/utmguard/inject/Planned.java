package io.github.utmguard.inject;

import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.html.Edit;
import io.github.utmguard.html.Edits;
import io.github.utmguard.html.HeadLocator;
import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.XmlHeadLocator;
import io.github.utmguard.page.PageFactory;
import io.github.utmguard.page.Policy;
import io.github.utmguard.settings.ExistingTag;
import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.Url;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the planners make of a page that stands in no file.
 *
 * @param bytes the page afterwards
 * @param edits what was changed; empty where nothing was
 * @param oldTags how many tags were taken out
 * @param refusal why the page was left alone
 */
@SuppressWarnings("ArrayRecordComponent") // Only ever read, never compared.
record Planned(byte[] bytes, List<Edit> edits, int oldTags, Optional<Message> refusal) {
  static final TrackingTag TAG =
      new TrackingTag(
          url("https://online4.superoffice.com/Cust12345/cs/javascript/utm.js?a&b"), Map.of());

  static Url url(String address) {
    return Url.parse(address).orElseThrow();
  }

  static Planned inject(byte[] page) {
    return inject(page, ExistingTag.REPLACE);
  }

  static Planned inject(byte[] page, ExistingTag existing) {
    return run("page.html", page, new TagInjector(factory(), TAG, existing));
  }

  static Planned injectXhtml(byte[] page) {
    return run("page.xhtml", page, new TagInjector(factory(), TAG, ExistingTag.REPLACE));
  }

  static Planned remove(byte[] page) {
    return run("page.html", page, new TagRemover(factory()));
  }

  static Planned removeXhtml(byte[] page) {
    return run("page.xhtml", page, new TagRemover(factory()));
  }

  private static PageFactory factory() {
    return new PageFactory(new Policy(Optional.of(TAG), Set.of(), Optional.empty()));
  }

  private static Planned run(String path, byte[] page, InjectionPlanner planner) {
    boolean xml = path.endsWith(".xhtml");
    PageSource source = xml ? PageSource.ofXml(page, page.length) : PageSource.of(page);
    HeadPosition position = xml ? XmlHeadLocator.locate(source) : HeadLocator.locate(source);
    if (!(position instanceof HeadPosition.Found head)) {
      return new Planned(
          page,
          List.of(),
          0,
          position instanceof HeadPosition.Unreadable unreadable
              ? Optional.of(unreadable.reason())
              : Optional.empty());
    }
    Injection injection = Objects.requireNonNull(planner.plan(path, source, head));
    if (injection instanceof Injection.Changed change) {
      byte[] after = Edits.apply(source, change.edits());
      return new Planned(after, change.edits(), change.oldTags(), Optional.empty());
    }
    return new Planned(
        page,
        List.of(),
        0,
        injection instanceof Injection.Refused refused
            ? Optional.of(refused.reason())
            : Optional.empty());
  }

  boolean changed() {
    return !edits.isEmpty();
  }

  /** The page as UTF-8. */
  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** What the build would say; empty where the page was not refused. */
  String reason() {
    return refusal.map(new Messages(Locale.ENGLISH)::text).orElse("");
  }
}
