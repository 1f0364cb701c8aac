package io.github.utmguard.live.rule;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.live.JourneyRequest;
import io.github.utmguard.live.StandInWeb;
import io.github.utmguard.live.Verification;
import io.github.utmguard.live.browser.LocalServer;
import io.github.utmguard.live.browser.TestBrowser;
import io.github.utmguard.settings.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A deployed site in a file. Its first lines say {@code # setting: value}, {@code # built: path}
 * (or {@code # builtWithoutTag: path}) for a page of the built site, {@code # sheet: row} for a row
 * of the campaign sheet, and {@code # journey: yes} for a browser. Then {@code ### GET address}
 * begins each answer: a status line, headers, an empty line, the body. Where it says nothing of the
 * start page and of the tag's script, both are as they should be.
 *
 * <p>{@code @page} stands for the beginning of a good page, {@code @tag} for the tag, {@code @form}
 * for an embedded form, {@code {query}} in a header for the query of the request, {@code {port}}
 * for the server's port, and {@code @file name} for a stand-in in {@code /live/}. The site is
 * {@code http://www.acme.example/}, which the server answers for as a proxy; a site with a port is
 * asked directly.
 */
final class SiteFixture {
  private static final String FORM_PATH = "/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1";
  private static final Pattern LINE = Pattern.compile("(?m)^# (\\w+): (.*)$");

  private final String text;

  private SiteFixture(String text) {
    this.text = text;
  }

  static SiteFixture read(Path file) throws IOException {
    return new SiteFixture(Files.readString(file));
  }

  static String shortened(String address) {
    String path = address.replaceFirst("^http://www\\.acme\\.example(?=/)", "");
    return path.replaceFirst("^(http://(?:localhost|127\\.0\\.0\\.1)):\\d+", "$1:{port}");
  }

  /** What any rule finds. */
  List<Finding> findings() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("fixture");
    try (StandInWeb web = new StandInWeb()) {
      String all = text.replace("{port}", Integer.toString(web.port()));
      return new Play(all, web, folder).run();
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** One run. */
  private static final class Play {
    private final String all;
    private final StandInWeb web;
    private final Path folder;
    private final String site;
    private final String tag;
    private final String form;
    private final String script;

    Play(String all, StandInWeb web, Path folder) {
      this.all = all;
      this.web = web;
      this.folder = folder;
      this.site = values("siteUrl").stream().findFirst().orElse(Verification.SITE);
      this.script = values("scriptUrl").stream().findFirst().orElse(Verification.SCRIPT);
      this.tag = "<script src=\"" + script + "\"></script>";
      this.form =
          "<script src=\"" + script.replaceFirst("/Cust12345/.*", "") + FORM_PATH + "\"></script>";
    }

    List<Finding> run() throws IOException, InterruptedException {
      web.page(withoutPort(site), page());
      web.answer(withoutPort(script), 200, List.of("Content-Type: text/javascript"), "var utm=1;");
      String[] parts = all.split("(?m)^### GET ", -1);
      Arrays.stream(parts).skip(1).forEach(this::answer);
      Verification verification = verification();
      boolean direct = site.matches("http://[^/]+:\\d+/.*");
      return (direct ? verification.directly() : verification.through(web)).found().findings();
    }

    /** Takes one answer: address, status, headers, an empty line, the body. */
    private void answer(String part) {
      String[] headAndBody = part.split("\\n\\n", 2);
      List<String> head = headAndBody[0].lines().toList();
      String body = headAndBody.length > 1 ? headAndBody[1].stripTrailing() : "";
      web.answer(
          withoutPort(head.get(0)),
          Integer.parseInt(head.get(1)),
          head.subList(2, head.size()),
          body(body));
    }

    private Verification verification() throws IOException {
      Verification verification = new Verification(folder);
      Matcher line = LINE.matcher(all.split("(?m)^### ", 2)[0]);
      while (line.find()) {
        String value = line.group(2);
        Arrays.stream(Setting.values())
            .filter(setting -> setting.parameter().equals(line.group(1)))
            .filter(setting -> setting != Setting.JOURNEY)
            .forEach(setting -> verification.with(setting, value));
      }
      for (String path : values("built")) {
        verification.built(path, page());
      }
      for (String path : values("builtWithoutTag")) {
        verification.built(path, page().replace(tag, ""));
      }
      if (!values("sheet").isEmpty()) {
        verification.sheet(values("sheet").toArray(String[]::new));
      }
      if (!values("journey").isEmpty()) {
        verification.journey(
            new JourneyRequest(
                TestBrowser.executable(),
                TestBrowser.patient(Duration.ofSeconds(10)),
                folder,
                "r1"));
      }
      return verification;
    }

    private List<String> values(String name) {
      List<String> values = new ArrayList<>();
      Matcher line = LINE.matcher(all.split("(?m)^### ", 2)[0]);
      while (line.find()) {
        if (line.group(1).equals(name)) {
          values.add(line.group(2));
        }
      }
      return values;
    }

    private String withoutPort(String address) {
      String absolute = address.startsWith("/") ? site.replaceFirst("/$", "") + address : address;
      return absolute.replaceFirst("(://[^/:]+):\\d+", "$1");
    }

    private String page() {
      return body("@page");
    }

    private String body(String written) {
      String body =
          written
              .replace("@page", "<!doctype html><html><head>@tag<title>Acme</title></head><body>")
              .replace("@tag", tag)
              .replace("@form", form);
      return Pattern.compile("@file (\\S+)")
          .matcher(body)
          .replaceAll(name -> Matcher.quoteReplacement(LocalServer.resource(name.group(1))));
    }
  }
}
