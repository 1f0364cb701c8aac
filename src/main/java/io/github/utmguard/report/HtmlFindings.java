package io.github.utmguard.report;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.SuppressedFinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words findings for the HTML report, as many as its room allows. */
final class HtmlFindings {
  private static final int MARKUP_OF_GROUP = 3000;

  /** Beyond it nobody reads on; the JSON report has it whole. */
  private static final int LONGEST = 500;

  private final Messages messages;
  private final HtmlWords words;
  private final HtmlRoom room;
  private final HtmlPlaces places;

  HtmlFindings(Messages messages, HtmlRoom room) {
    this.messages = messages;
    this.words = new HtmlWords(messages);
    this.room = room;
    this.places = new HtmlPlaces(words, room);
  }

  /** What of a list is shown, and how to say what is not. */
  record Shown<T>(List<T> entries, Optional<String> more) {}

  Shown<HtmlPage.Group> groups(List<Finding> findings) {
    List<FindingGroup> all = FindingGroup.of(findings);
    List<HtmlPage.Group> shown = new ArrayList<>();
    for (FindingGroup group : all) {
      Optional<HtmlPage.Group> entry = group(group, shown.size() + 1);
      if (entry.isEmpty()) {
        break;
      }
      shown.add(entry.get());
    }
    long left = all.stream().skip(shown.size()).mapToLong(group -> group.findings().size()).sum();
    return new Shown<>(
        shown,
        left == 0
            ? Optional.empty()
            : Optional.of(
                words.text(
                    "html.more-findings",
                    words.number(all.size() - shown.size()),
                    words.number(all.size()),
                    words.number(left))));
  }

  private Optional<HtmlPage.Group> group(FindingGroup group, int number) {
    Finding first = group.first();
    String message = HtmlText.cut(messages.text(first.message()), LONGEST);
    String fix = messages.text(first.fix());
    String source = first.source().map(HtmlPlaces::text).orElse("");
    Optional<String> url = first.url().map(text -> HtmlText.cut(text, LONGEST));
    if (!room.take(
        MARKUP_OF_GROUP, message, HtmlText.cut(fix, HtmlFix.LONGEST), url.orElse(""), source)) {
      return Optional.empty();
    }
    return Optional.of(
        new HtmlPage.Group(
            "finding-" + number,
            first.severity().id(),
            HtmlWords.severity(first.severity(), messages),
            message,
            words.text("html.rule", first.rule()),
            RuleDocumentation.address(first.rule()),
            url,
            HtmlPlaces.commonSource(group.findings()),
            HtmlFix.of(fix),
            words.text("html.copy.label", words.number(number)),
            places.of(group.findings())));
  }

  Shown<HtmlPage.Accepted> accepted(List<SuppressedFinding> suppressed) {
    Map<List<Object>, List<SuppressedFinding>> byReason = new LinkedHashMap<>();
    for (SuppressedFinding one : suppressed) {
      Finding finding = one.finding();
      List<Object> cause =
          List.of(one.origin(), one.reason(), finding.rule(), messages.text(finding.message()));
      byReason.computeIfAbsent(cause, key -> new ArrayList<>()).add(one);
    }
    List<HtmlPage.Accepted> shown = new ArrayList<>();
    long left = suppressed.size();
    for (List<SuppressedFinding> group : byReason.values()) {
      Optional<HtmlPage.Accepted> entry = accepted(group.get(0), group);
      if (entry.isEmpty()) {
        break;
      }
      shown.add(entry.get());
      left -= group.size();
    }
    return new Shown<>(
        shown,
        left == 0
            ? Optional.empty()
            : Optional.of(words.text("html.suppressed.more", words.number(left))));
  }

  private Optional<HtmlPage.Accepted> accepted(
      SuppressedFinding first, List<SuppressedFinding> group) {
    String message = HtmlText.cut(messages.text(first.finding().message()), LONGEST);
    String reason = HtmlText.cut(first.reason(), LONGEST);
    String source = first.finding().source().map(HtmlPlaces::text).orElse("");
    if (!room.take(MARKUP_OF_GROUP, message, reason, source)) {
      return Optional.empty();
    }
    String rule = first.finding().rule();
    List<Finding> findings = group.stream().map(SuppressedFinding::finding).toList();
    return Optional.of(
        new HtmlPage.Accepted(
            message,
            words.text("html.rule", rule),
            RuleDocumentation.address(rule),
            words.text(
                switch (first.origin()) {
                  case SETTINGS -> "html.origin.settings";
                  case PAGE -> "html.origin.page";
                  case BASELINE -> "html.origin.baseline";
                }),
            reason,
            HtmlPlaces.commonSource(findings),
            places.of(findings)));
  }
}
