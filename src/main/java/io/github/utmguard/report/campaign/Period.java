package io.github.utmguard.report.campaign;

import io.github.utmguard.campaign.sheet.CampaignEntry;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How a link's period lies to a day. */
enum Period {
  RUNNING("running", "html.links.running"),
  UPCOMING("upcoming", "html.links.upcoming"),
  OVER("over", "html.links.over"),
  ALWAYS("always", "html.links.always");

  private final String id;
  private final String word;

  Period(String id, String word) {
    this.id = id;
    this.word = word;
  }

  static Period of(CampaignEntry entry, LocalDate today) {
    if (entry.validTo().filter(last -> last.isBefore(today)).isPresent()) {
      return OVER;
    }
    if (entry.validFrom().filter(first -> first.isAfter(today)).isPresent()) {
      return UPCOMING;
    }
    return entry.validFrom().isPresent() || entry.validTo().isPresent() ? RUNNING : ALWAYS;
  }

  /** Words it. */
  LinksPage.Days days(CampaignEntry entry, Messages messages) {
    String first = entry.validFrom().map(day -> date(day, messages)).orElse("");
    String last = entry.validTo().map(day -> date(day, messages)).orElse("");
    String text =
        first.isEmpty() && last.isEmpty()
            ? ""
            : first.isEmpty()
                ? messages.text(Message.of("html.links.until", last))
                : last.isEmpty()
                    ? messages.text(Message.of("html.links.from", first))
                    : messages.text(Message.of("html.links.between", first, last));
    return new LinksPage.Days(id, messages.text(Message.of(word)), text);
  }

  /** A day as people of the language write it, its month in letters. */
  static String date(LocalDate day, Messages messages) {
    String pattern = messages.text(Message.of("html.links.date"));
    return DateTimeFormatter.ofPattern(pattern, messages.locale()).format(day);
  }
}
