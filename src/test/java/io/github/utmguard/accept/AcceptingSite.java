package io.github.utmguard.accept;

import io.github.utmguard.accept.Acceptance.Accepted;
import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.SiteChecker;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.rule.Goal;
import io.github.utmguard.rule.RuleCatalogue;
import io.github.utmguard.settings.ConfigFile;
import io.github.utmguard.settings.Defaults;
import io.github.utmguard.settings.RawSettings;
import io.github.utmguard.settings.Setting;
import io.github.utmguard.settings.SettingsResolver;
import io.github.utmguard.settings.SiteSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A project with a site in {@code site}, checked with the findings that its settings accept. */
final class AcceptingSite {
  static final String ADDRESS = "https://online4.superoffice.com/Cust12345/cs/javascript/utm.js";
  static final String TAG =
      "<!-- SuperOffice UTM tag -->\n<script src=\"" + ADDRESS + "\"></script>";
  static final String FORM =
      "https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=";

  private final Path basedir;
  private final RawSettings settings;

  private AcceptingSite(Path basedir, RawSettings settings) {
    this.basedir = basedir;
    this.settings = settings;
  }

  static AcceptingSite in(Path basedir) {
    return new AcceptingSite(
        basedir, RawSettings.builder().text(Setting.SCRIPT_URL, ADDRESS).build());
  }

  AcceptingSite with(Setting setting, String value) {
    return or(RawSettings.builder().text(setting, value).build());
  }

  /** Each as {@code field=value|field=value}. */
  AcceptingSite suppressing(String... suppressions) {
    List<Map<String, String>> entries =
        List.of(suppressions).stream().map(AcceptingSite::fields).toList();
    return or(RawSettings.builder().entries(Setting.SUPPRESSIONS, entries).build());
  }

  private static Map<String, String> fields(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : text.split("\\|", -1)) {
      fields.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
    }
    return fields;
  }

  AcceptingSite withConfig(String json) throws IOException {
    return or(ConfigFile.read(write(ConfigFile.NAME, json)));
  }

  AcceptingSite or(RawSettings more) {
    return new AcceptingSite(basedir, more.or(settings));
  }

  Path write(String file, String content) throws IOException {
    Path path = basedir.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, content);
  }

  /** A tagged page with links to these hosted forms. */
  Path page(String name, String... forms) throws IOException {
    StringBuilder body = new StringBuilder();
    for (String form : forms) {
      body.append("<a href=\"")
          .append(FORM.replace("&", "&amp;"))
          .append(form)
          .append("\">x</a>\n");
    }
    return rawPage(name, TAG, body.toString());
  }

  /** A page with this at the beginning of its head, and in its body. */
  Path rawPage(String name, String head, String body) throws IOException {
    return write(
        "site/" + name,
        "<!DOCTYPE html><html><head>" + head + "<title>x</title></head><body>\n" + body);
  }

  SiteSettings settings() {
    Defaults defaults =
        new Defaults(
            basedir,
            Optional.of(basedir.resolve("site")),
            Optional.empty(),
            basedir.resolve("report"),
            LocalDate.of(2026, 11, 24),
            Locale.ENGLISH,
            2);
    return SettingsResolver.resolve(settings, defaults, RuleCatalogue.ids());
  }

  Accepted check() throws IOException, InterruptedException {
    SiteSettings resolved = settings();
    Acceptance acceptance = Acceptance.of(resolved, Goal.CHECK);
    CheckResult found = new SiteChecker(resolved).check();
    return acceptance.apply(found);
  }

  /** What is reported, each as {@code rule page:line}. */
  List<String> reported() throws IOException, InterruptedException {
    return check().result().findings().stream()
        .map(
            finding ->
                finding.rule() + ' ' + finding.location().page() + ':' + finding.location().line())
        .toList();
  }

  /** What is accepted, each as {@code rule page: reason}. */
  List<String> accepted() throws IOException, InterruptedException {
    return check().result().suppressed().stream()
        .map(
            any ->
                any.finding().rule() + ' ' + any.finding().location().page() + ": " + any.reason())
        .toList();
  }

  /** The words of the findings of a rule. */
  List<String> messages(String rule) throws IOException, InterruptedException {
    Messages words = new Messages(Locale.ENGLISH);
    return check().result().findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(finding -> words.text(finding.message()) + ' ' + words.text(finding.fix()))
        .toList();
  }
}
