package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A folder with a site, a campaign sheet and a baseline, large enough to be interrupted. */
final class FaultSite {
  static final int PAGES = 200;
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_700_000_000_000L);
  private static final String OTHER = Goal.TAG.replace("Cust12345", "Cust99999");
  private static final String HOSTED =
      "https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi"
          + "?action=formFrame&amp;formId=F-";

  private FaultSite() {}

  static Path make(Path folder) throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    for (int page = 0; page < PAGES; page++) {
      Path file = folder.resolve("public/d" + page % 7 + "/p" + page + ".html");
      write(file, page(page), page % 5 == 0 ? "rw-------" : "rw-rw-r--");
    }
    write(folder.resolve("public/style.css"), "p { color: red }", "rw-r--r--");
    write(folder.resolve("src/site/campaigns.csv"), sheet("LinkedIn"), "rw-rw----");
    return folder;
  }

  /** With another tag, with the right one, and without; from small ones to one of 200 KB. */
  private static String page(int page) {
    String tag = page % 10 == 3 ? OTHER : page % 10 == 4 ? Goal.TAG : "";
    String head = page % 10 == 4 ? "<head>" + tag : "<head>\r\n<title>\u00e9</title>" + tag;
    String link = page % 50 == 9 ? "<a href=\"" + HOSTED + page + "\">form</a>" : "";
    return "<!doctype html>\r\n"
        + head
        + "</head>\r\n<body>"
        + link
        + "<p>"
        + "x".repeat(page % 100 == 0 ? 200_000 : page * 40);
  }

  static String sheet(String source) {
    StringBuilder rows =
        new StringBuilder("landing_page,utm_source,utm_medium,utm_campaign,owner\n");
    IntStream.range(0, 40)
        .forEach(
            row ->
                rows.append("d4/p4.html,")
                    .append(source)
                    .append(",social,webinar_")
                    .append(row)
                    .append(",\u00d8la\n"));
    return rows.toString();
  }

  private static void write(Path file, String content, String mode) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content, StandardCharsets.UTF_8);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    Files.setLastModifiedTime(file, LONG_AGO);
  }

  /** The parameters that all goals are given here. */
  static Map<String, String> parameters(Path folder, Map<String, String> more) {
    Map<String, String> all =
        new TreeMap<>(
            Map.of(
                "scriptUrl", Goal.ADDRESS,
                "siteUrl", "https://www.acme.example/",
                "threads", "3",
                "failOn", "never",
                "today", "2027-02-01",
                "baseline", folder.resolve("src/site/baseline.json").toString()));
    all.putAll(more);
    return all;
  }
}
