package io.github.utmguard.report.campaign;

import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fixed words of the page of campaign links, which its template asks for by these names. */
final class LinksWords {
  private final Messages messages;

  /** The words that stand on each of thousands of cards. */
  private final Map<String, String> fixed = new ConcurrentHashMap<>();

  LinksWords(Messages messages) {
    this.messages = messages;
  }

  private String text(String key) {
    return fixed.computeIfAbsent(key, messages::text);
  }

  String text(String key, String... arguments) {
    return messages.text(Message.of(key, arguments));
  }

  /** A number as people of the language write it. */
  String number(long number) {
    return messages.number(number);
  }

  String skip() {
    return text("html.links.skip");
  }

  String product() {
    return text("html.product");
  }

  String guide() {
    return text("html.links.guide");
  }

  String use() {
    return text("html.links.use");
  }

  String aboutUse() {
    return text("html.links.use.text");
  }

  String kept() {
    return text("html.links.kept");
  }

  String aboutKept() {
    return text("html.links.kept.text");
  }

  String change() {
    return text("html.links.change");
  }

  String aboutChange() {
    return text("html.links.change.text");
  }

  String edit() {
    return text("html.links.edit");
  }

  String links() {
    return text("html.links.links");
  }

  String search() {
    return text("html.links.search");
  }

  String channel() {
    return text("html.links.channel");
  }

  String campaign() {
    return text("html.links.campaign");
  }

  String period() {
    return text("html.links.period");
  }

  String all() {
    return text("html.links.all");
  }

  String onlyFindings() {
    return text("html.links.only-findings");
  }

  String clear() {
    return text("html.links.clear");
  }

  String noneShown() {
    return text("html.links.none-shown");
  }

  String download() {
    return text("html.links.download");
  }

  String print() {
    return text("html.links.print");
  }

  String copy() {
    return text("html.links.copy");
  }

  String open() {
    return text("html.links.open");
  }

  String code() {
    return text("html.links.qr");
  }

  String downloadCode() {
    return text("html.links.qr.download");
  }

  String tooLong() {
    return text("html.links.qr.too-long");
  }

  String drawnByScript() {
    return text("html.links.script");
  }

  String landingPage() {
    return text("html.links.landing-page");
  }

  String form() {
    return text("html.links.form");
  }

  String row() {
    return text("html.links.row");
  }

  String content() {
    return text("html.links.content");
  }

  String term() {
    return text("html.links.term");
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
    return text("html.links.copy-failed");
  }

  /** How the page's script says how many are shown. */
  String shown() {
    return text("html.links.shown", "{shown}", "{all}");
  }
}
