package io.github.utmguard.report.campaign;

import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;

/** The fixed words of the page of campaign links, which its template asks for by these names. */
final class LinksWords {
  private final Messages messages;

  LinksWords(Messages messages) {
    this.messages = messages;
  }

  String text(String key, String... arguments) {
    return messages.text(Message.of(key, arguments));
  }

  /** A number as people of the language write it. */
  String number(long number) {
    return messages.number(number);
  }

  String skip() {
    return text("links.skip");
  }

  String product() {
    return text("html.product");
  }

  String guide() {
    return text("links.guide");
  }

  String use() {
    return text("links.use");
  }

  String aboutUse() {
    return text("links.use.text");
  }

  String kept() {
    return text("links.kept");
  }

  String aboutKept() {
    return text("links.kept.text");
  }

  String change() {
    return text("links.change");
  }

  String aboutChange() {
    return text("links.change.text");
  }

  String edit() {
    return text("links.edit");
  }

  String links() {
    return text("links.links");
  }

  String search() {
    return text("links.search");
  }

  String channel() {
    return text("links.channel");
  }

  String campaign() {
    return text("links.campaign");
  }

  String period() {
    return text("links.period");
  }

  String all() {
    return text("links.all");
  }

  String onlyFindings() {
    return text("links.only-findings");
  }

  String clear() {
    return text("links.clear");
  }

  String noneShown() {
    return text("links.none-shown");
  }

  String download() {
    return text("links.download");
  }

  String print() {
    return text("links.print");
  }

  String copy() {
    return text("links.copy");
  }

  String open() {
    return text("links.open");
  }

  String code() {
    return text("links.qr");
  }

  String downloadCode() {
    return text("links.qr.download");
  }

  String tooLong() {
    return text("links.qr.too-long");
  }

  String landingPage() {
    return text("links.landing-page");
  }

  String row() {
    return text("links.row");
  }

  String content() {
    return text("links.content");
  }

  String term() {
    return text("links.term");
  }

  String address() {
    return text("html.address");
  }

  String fix() {
    return text("html.fix");
  }

  String copied() {
    return text("html.copied");
  }

  String copyFailed() {
    return text("links.copy-failed");
  }

  /** How the page's script says how many are shown. */
  String shown() {
    return text("links.shown", "{shown}", "{all}");
  }
}
