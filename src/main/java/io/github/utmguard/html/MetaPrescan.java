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

  private MetaPrescan() {}

  /** The first encoding label that is declared whole within the first {@code end} bytes. */
  static Optional<String> label(byte[] bytes, int end) {
    return declaration(bytes, end).flatMap(meta -> ofMeta(bytes, meta));
  }

  /** The {@code meta} tag of that label. */
  static Optional<Token> declaration(byte[] bytes, int end) {
    Tokenizer tokenizer = new Tokenizer(bytes, 0, end);
    Token token = tokenizer.next(false);
    while (token.kind() != Token.Kind.END_OF_FILE) {
      if (isDeclaration(bytes, token)) {
        return Optional.of(token);
      }
      token = tokenizer.next(false);
    }
    return Optional.empty();
  }

  /** True for a {@code meta} tag that declares an encoding that browsers know. */
  static boolean isDeclaration(byte[] units, Token token) {
    return token.isStartTag("meta")
        && ofMeta(units, token).flatMap(EncodingLabels::encoding).isPresent();
  }

  /** The encoding label that a {@code meta} element declares, if it declares one. */
  static Optional<String> ofMeta(byte[] units, Token meta) {
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
    return attributes.stream()
        .filter(span -> span.name().equals(name))
        .findFirst()
        .map(
            span ->
                new String(
                        units,
                        span.valueStart(),
                        span.valueEnd() - span.valueStart(),
                        StandardCharsets.ISO_8859_1)
                    .strip()
                    .toLowerCase(Locale.ROOT));
  }
}
