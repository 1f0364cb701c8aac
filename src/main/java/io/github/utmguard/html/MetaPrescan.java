package io.github.utmguard.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The "prescan a byte stream to determine its encoding" of the HTML standard, 13.2.3.2. */
final class MetaPrescan {
  /** Section 2.6.5, "extracting a character encoding from a meta element". */
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s;\"']++))");

  /**
   * A declared encoding.
   *
   * @param meta the tag that declares it
   */
  record Declaration(Token meta, PageEncoding encoding) {}

  /** How nearly all generators declare it; known at sight, since every page has it. */
  private static final List<String> USUAL =
      List.of(
          "<meta charset=\"utf-8\">",
          "<meta charset=utf-8>",
          "<meta charset=\"utf-8\"/>",
          "<meta charset=\"utf-8\" />",
          "<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\">",
          "<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"/>",
          "<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\" />");

  private MetaPrescan() {}

  /** The first declaration that stands whole within the first {@code end} bytes. */
  static Optional<Declaration> declaration(byte[] bytes, int end) {
    Tokenizer tokenizer = new Tokenizer(bytes, 0, end);
    Token token = tokenizer.nextStartTag("meta");
    while (token.kind() != Token.Kind.END_OF_FILE) {
      Optional<Declaration> declaration = declaration(bytes, token);
      if (declaration.isPresent()) {
        return declaration;
      }
      token = tokenizer.nextStartTag("meta");
    }
    return Optional.empty();
  }

  /** What a token declares, if it is a {@code meta} tag of an encoding that browsers know. */
  static Optional<Declaration> declaration(byte[] units, Token token) {
    if (!token.isStartTag("meta")) {
      return Optional.empty();
    }
    if (isUsual(units, token)) {
      return Optional.of(
          new Declaration(token, PageEncoding.asciiCompatible(StandardCharsets.UTF_8)));
    }
    // The attribute and the directive have the same name; most meta tags have neither.
    return Ascii.contains(units, token.start(), token.end(), "charset")
        ? ofMeta(units, token)
            .flatMap(EncodingLabels::encoding)
            .map(encoding -> new Declaration(token, encoding))
        : Optional.empty();
  }

  private static boolean isUsual(byte[] units, Token meta) {
    int length = meta.end() - meta.start();
    for (String usual : USUAL) {
      if (usual.length() == length && Ascii.matches(units, meta.start(), meta.end(), usual)) {
        return true;
      }
    }
    return false;
  }

  /** The encoding label that a {@code meta} element declares, if it declares one. */
  private static Optional<String> ofMeta(byte[] units, Token meta) {
    List<TagAttributes.Span> attributes = TagAttributes.of(units, meta);
    Optional<String> charset = value(units, attributes, "charset");
    if (charset.isPresent()) {
      return charset;
    }
    boolean contentType =
        value(units, attributes, "http-equiv").filter("content-type"::equals).isPresent();
    return contentType
        ? value(units, attributes, "content").flatMap(MetaPrescan::ofContent)
        : Optional.empty();
  }

  private static Optional<String> ofContent(String content) {
    Matcher matcher = CHARSET.matcher(content);
    if (!matcher.find()) {
      return Optional.empty();
    }
    for (int group = 1; group <= 3; group++) {
      if (matcher.group(group) != null) {
        return Optional.of(matcher.group(group));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> value(
      byte[] units, List<TagAttributes.Span> attributes, String name) {
    for (TagAttributes.Span span : attributes) {
      if (span.name().equals(name)) {
        int length = span.valueEnd() - span.valueStart();
        String value = new String(units, span.valueStart(), length, StandardCharsets.ISO_8859_1);
        return Optional.of(value.strip().toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }
}
