package io.github.utmguard.report.campaign;

import io.github.utmguard.finding.Message;
import io.github.utmguard.report.ReportFile;
import io.github.utmguard.tag.TrackingTag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Publishes the page of campaign links as a page of the site. */
public final class PublishedLinks {
  /** What stands in the head of every such page, and of no other. */
  private static final List<String> MARKS =
      List.of(
          "<meta name=\"generator\" content=\"superoffice-utm-maven-plugin\">",
          "<meta name=\"application-name\" content=\"campaign-links\">");

  /** Enough for a tag with long attributes before them. */
  private static final int BEGINNING = 16_384;

  /** What no address shows as it is, or what leads elsewhere on some system. */
  private static final String UNFIT = "\\:*?\"<>|#%";

  private PublishedLinks() {}

  /**
   * Writes the page, whole or not at all, and creates its directories where they are missing.
   *
   * @param site the site's directory, which exists
   * @param path where in it, with {@code /} separators
   * @param tag the tag that each page of the site carries; empty where none is configured
   * @return the file
   * @throws UnpublishableException if the path is none of a page in the site, leads out of it, or
   *     if something else stands there
   * @throws IOException if it cannot be written
   */
  public static Path write(
      Path site, String path, CampaignLinksView view, Optional<TrackingTag> tag)
      throws IOException, UnpublishableException {
    Path file = file(site, path);
    List<String> lines = new CampaignLinksCsv(view.sheet()).lines(view.links());
    ReportFile.write(file, out -> new CampaignLinksPage().write(view, lines, tag, out));
    return file;
  }

  /**
   * Where the page would be written.
   *
   * @throws UnpublishableException as {@link #write} does
   * @throws IOException if what is there cannot be read
   */
  public static Path file(Path site, String path) throws IOException, UnpublishableException {
    if (!isPage(path)) {
      throw refused("html.links.publish.path", path);
    }
    Path root = site.toRealPath();
    Path file = resolve(root, path);
    Path existing = file.getParent();
    while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      existing = existing.getParent();
    }
    // A link to nothing has no real path: nothing could be created below it either.
    if (!Files.exists(existing) || !existing.toRealPath().startsWith(root)) {
      throw refused("html.links.publish.link", path, root.relativize(existing).toString());
    }
    if (!Files.isDirectory(existing)
        || (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOwn(file))) {
      throw refused("html.links.publish.occupied", path);
    }
    return file;
  }

  private static Path resolve(Path root, String path) throws UnpublishableException {
    try {
      return root.resolve(path);
    } catch (InvalidPathException e) {
      throw refused("html.links.publish.path", path);
    }
  }

  private static boolean isPage(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return (lower.endsWith(".html") || lower.endsWith(".htm"))
        && path.chars().noneMatch(c -> c < ' ' || c == 0x7F || UNFIT.indexOf(c) >= 0)
        && List.of(path.split("/", -1)).stream()
            .noneMatch(name -> name.isBlank() || name.equals(".") || name.equals(".."))
        && !lower.substring(lower.lastIndexOf('/') + 1).startsWith(".");
  }

  private static boolean isOwn(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
      return MARKS.stream().allMatch(beginning::contains);
    }
  }

  private static UnpublishableException refused(String key, String... arguments) {
    return new UnpublishableException(Message.of(key, arguments));
  }
}
