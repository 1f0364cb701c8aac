package io.github.utmguard.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Real pages, and those of the rules' tests, damaged in ways that mean something to a parser. */
public final class MutatedPages {
  private static final Pattern PIECES = Pattern.compile("<[^>]*>?|[^<]+");
  private static final int LONGEST = 30_000;

  private static final List<String> DOCTYPES =
      List.of(
          "",
          "<!DOCTYPE html>",
          "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">",
          "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://x/a.dtd\">",
          "<!doctype x>",
          "<?xml version='1.0'?><!DOCTYPE html>");

  private static final List<String> CONTAINERS =
      List.of(
          "svg",
          "math",
          "template",
          "noscript",
          "table",
          "select",
          "frameset",
          "title",
          "xmp",
          "textarea",
          "form",
          "object",
          "button",
          "desc",
          "foreignObject",
          "mi",
          "pre",
          "a",
          "p");

  private static final List<String> ENCODINGS =
      List.of(
          "utf-8", "utf-16", "windows-1252", "shift_jis", "gb18030", "koi8-r", "x-user-defined");

  /**
   * A page.
   *
   * @param xhtml whether it is one by the rules of XML
   */
  @SuppressWarnings("ArrayRecordComponent") // Only ever read, never compared.
  public record Page(byte[] bytes, boolean xhtml) {}

  private final List<Page> sources;
  private final LinkSnippets links = new LinkSnippets();
  private final Random random;

  /** The same pages for the same seed and sources. */
  public MutatedPages(long seed, List<Path> directories) throws IOException {
    random = new Random(seed);
    sources = new ArrayList<>();
    for (Path directory : directories) {
      addPagesOf(directory);
    }
  }

  private void addPagesOf(Path directory) throws IOException {
    if (Files.isDirectory(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file :
            files.filter(any -> any.toString().matches(".*\\.x?html")).sorted().toList()) {
          if (Files.size(file) < LONGEST) {
            sources.add(new Page(Files.readAllBytes(file), file.toString().endsWith(".xhtml")));
          }
        }
      }
    }
  }

  /** The next page. */
  public Page next() {
    if (random.nextInt(4) == 0) {
      return new Page(encoded(mutated(RandomPages.next(random), 1)), false);
    }
    Page source = sources.get(random.nextInt(sources.size()));
    String text = new String(source.bytes(), ISO_8859_1);
    boolean wide = text.indexOf('\0') >= 0;
    if (wide || random.nextInt(20) == 0) {
      return source;
    }
    // Most of the rules' pages have the tag; most of these are to get it.
    String untagged = random.nextInt(5) == 0 ? text : text.replace("/utm.js", "/own.js");
    String mutated = mutated(untagged, random.nextInt(4));
    return source.xhtml()
        ? new Page(mutated.getBytes(ISO_8859_1), true)
        : new Page(encoded(mutated), false);
  }

  private String mutated(String page, int times) {
    List<String> pieces =
        new ArrayList<>(PIECES.matcher(page).results().map(MatchResult::group).toList());
    for (int i = 0; i <= times; i++) {
      mutate(pieces);
    }
    String text = String.join("", pieces);
    return switch (random.nextInt(12)) {
      case 0 -> text.substring(0, random.nextInt(text.length() + 1));
      case 1 -> withoutOne(text);
      default -> text;
    };
  }

  private String withoutOne(String text) {
    int at = random.nextInt(text.length() + 1);
    return at == text.length() ? text : text.substring(0, at) + text.substring(at + 1);
  }

  private void mutate(List<String> pieces) {
    int at = random.nextInt(pieces.size() + 1);
    boolean last = at == pieces.size();
    switch (random.nextInt(last ? 5 : 11)) {
      case 0, 1 -> pieces.add(at, links.next(random));
      case 2 -> pieces.add(at, RandomPages.piece(random));
      case 3 -> pieces.add(0, DOCTYPES.get(random.nextInt(DOCTYPES.size())));
      case 4 -> wrap(pieces, at);
      case 5 -> pieces.remove(at);
      case 6 -> pieces.add(at, pieces.get(at));
      case 7 -> pieces.add(random.nextInt(pieces.size()), pieces.remove(at));
      case 8 -> pieces.set(at, otherCase(pieces.get(at)));
      case 9 -> pieces.set(at, withReference(pieces.get(at)));
      default -> pieces.set(at, withAttribute(pieces.get(at)));
    }
  }

  private void wrap(List<String> pieces, int at) {
    String name = CONTAINERS.get(random.nextInt(CONTAINERS.size()));
    int end = at + random.nextInt(pieces.size() - at + 1);
    pieces.add(end, "</" + name + ">");
    pieces.add(at, "<" + name + ">");
  }

  private static String otherCase(String piece) {
    String upper = piece.toUpperCase(java.util.Locale.ROOT);
    return piece.equals(upper) ? piece.toLowerCase(java.util.Locale.ROOT) : upper;
  }

  /** One of its characters as a character reference. */
  private String withReference(String piece) {
    int at = random.nextInt(Math.max(1, piece.length()));
    if (piece.isEmpty()) {
      return piece;
    }
    char c = piece.charAt(at);
    String form = List.of("&#%d;", "&#x%x;", "&#%d", "&#0%d;").get(random.nextInt(4));
    return piece.substring(0, at) + form.formatted((int) c) + piece.substring(at + 1);
  }

  private String withAttribute(String piece) {
    String attribute =
        List.of(" href", " a='>'", " b=\"<head>\"", "/", " href=x href=y", " =", " \n", "'", "\0")
            .get(random.nextInt(9));
    int end = piece.lastIndexOf('>');
    return end < 0 ? piece + attribute : piece.substring(0, end) + attribute + piece.substring(end);
  }

  private byte[] encoded(String page) {
    return switch (random.nextInt(16)) {
      case 0 -> ("\u00EF\u00BB\u00BF" + page).getBytes(ISO_8859_1);
      case 1 -> ("\uFEFF" + page).getBytes(StandardCharsets.UTF_16BE);
      case 2 -> ("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE);
      case 3 -> (meta() + page).getBytes(ISO_8859_1);
      case 4 -> page.replaceFirst("(?i)<head>", "<head>" + meta()).getBytes(ISO_8859_1);
      default -> page.getBytes(ISO_8859_1);
    };
  }

  private String meta() {
    return "<meta charset=" + ENCODINGS.get(random.nextInt(ENCODINGS.size())) + ">";
  }
}
