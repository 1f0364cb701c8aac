package io.github.utmguard.site;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.utmguard.finding.Messages;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A site of real files to try things on. */
public record TestSite(Path root) {
  public static final PagePatterns DEFAULT_PATTERNS =
      PagePatterns.of(List.of("**/*.html", "**/*.htm", "**/*.xhtml"), List.of());

  /** What another run that was killed leaves in a directory where it was at work. */
  public static final String LEFT_OVER = ".superoffice-utm-7-abc123-xyz.tmp";

  public static TestSite in(Path directory) throws IOException {
    return new TestSite(Files.createDirectories(directory).toRealPath());
  }

  public Path file(String path) throws IOException {
    return file(path, "<p>" + path);
  }

  public Path file(String path, String content) throws IOException {
    Path file = resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  public Path link(String path, Path target) throws IOException {
    Path link = resolve(path);
    Files.createDirectories(link.getParent());
    return Files.createSymbolicLink(link, target);
  }

  private Path resolve(String path) {
    try {
      return root.resolve(path);
    } catch (InvalidPathException e) {
      return abort("these tests run in a locale that cannot spell " + path);
    }
  }

  /**
   * The walk's entries, each as {@code page PATH}, {@code page PATH -> FILE} or a problem; files
   * that belong to pages as {@code companion} instead of {@code page}.
   */
  List<String> walk() throws IOException {
    return walk(DEFAULT_PATTERNS);
  }

  List<String> walk(PagePatterns patterns) throws IOException {
    return walk(SiteWalker.of(root, patterns, false));
  }

  List<String> walk(SiteWalker walker) {
    List<String> lines = new ArrayList<>();
    walker.walk(entry -> lines.add(line(entry)));
    return lines;
  }

  private String line(SiteEntry entry) {
    if (entry instanceof SiteEntry.PageFile page) {
      return "page " + line(page.file(), page.path());
    }
    if (entry instanceof SiteEntry.CompanionFile companion) {
      return "companion " + line(companion.file(), companion.path());
    }
    SiteEntry.Problem problem = (SiteEntry.Problem) entry;
    String reason = new Messages(Locale.ENGLISH).text(problem.reason());
    return "problem "
        + problem.path()
        + reason.replaceFirst("^It cannot be read safely: it", "").replaceFirst("\\.$", "");
  }

  /** A file and the name it is published under: {@code PATH} or {@code PATH -> FILE}. */
  String line(Path real, String path) {
    String file = root.relativize(real).toString();
    return path + (file.equals(path) ? "" : " -> " + file);
  }

  public static List<String> namesIn(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  static List<ByteBuffer> bytes(String... parts) {
    return Stream.of(parts)
        .map(part -> ByteBuffer.wrap(part.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  public static void permissions(Path file, String permissions) throws IOException {
    assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }
}
