package io.github.utmguard.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the labels of the Encoding standard (section 4.2) stand for. */
final class EncodingLabels {
  private static final Set<String> UTF_8 =
      Set.of(
          "utf-8",
          "utf8",
          "unicode-1-1-utf-8",
          "unicode11utf8",
          "unicode20utf8",
          "x-unicode20utf8");

  /** A page that could be read at all so far is not UTF-16: HTML standard, 13.2.3.2, step 9. */
  private static final Pattern UTF_16 =
      Pattern.compile("utf-16(?:le|be)?|unicode(?:fffe|feff)?|ucs-2|csunicode|iso-10646-ucs-2");

  /** ISO-2022-JP shifts states by escapes, and browsers show "replacement" pages as one error. */
  private static final Set<String> NOT_ASCII_COMPATIBLE =
      Set.of(
          "iso-2022-jp",
          "csiso2022jp",
          "replacement",
          "csiso2022kr",
          "hz-gb-2312",
          "iso-2022-cn",
          "iso-2022-cn-ext",
          "iso-2022-kr");

  /** Labels whose encoding on the web is a superset of, or another than, Java's of that name. */
  private static final Map<String, String> ON_THE_WEB =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("l1", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("x-user-defined", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("gb2312", "GBK"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"));

  /** The rest of the standard's encodings under the names that Java knows them by, too. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "iso-?8859-?\\d{1,2}|latin\\d{1,2}|l\\d{1,2}|(?:windows-|cp|x-cp)125\\d|windows-874"
              + "|windows-31j|ibm866|cp866|koi8-[ru]|koi8_r|macintosh|gbk|x-gbk|gb18030|big5"
              + "|big5-hkscs|euc-jp|x-euc-jp|windows-949|cyrillic|greek|hebrew|arabic");

  private EncodingLabels() {}

  static boolean isUtf16(String label) {
    return UTF_16.matcher(label.strip().toLowerCase(Locale.ROOT)).matches();
  }

  /** The encoding of a label that a server gives: there UTF-16 means what it says. */
  static Optional<PageEncoding> ofServer(String label) {
    if (!isUtf16(label)) {
      return encoding(label);
    }
    String name = label.strip().toLowerCase(Locale.ROOT);
    boolean big = name.equals("utf-16be") || name.equals("unicodefffe");
    Charset charset = big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return Optional.of(new PageEncoding(charset, 0, 2, true));
  }

  /** The encoding of a label; empty if the standard knows no such label. */
  static Optional<PageEncoding> encoding(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    if (NOT_ASCII_COMPATIBLE.contains(name)) {
      return Optional.of(PageEncoding.unsafe());
    }
    if (UTF_8.contains(name) || isUtf16(name)) {
      return Optional.of(PageEncoding.asciiCompatible(StandardCharsets.UTF_8));
    }
    if (ON_THE_WEB.containsKey(name)) {
      return Optional.of(PageEncoding.asciiCompatible(charset(ON_THE_WEB.get(name))));
    }
    return OTHERS.matcher(name).matches()
        ? Optional.of(PageEncoding.asciiCompatible(charset(name)))
        : Optional.empty();
  }

  /** A runtime image may lack the extended charsets; then only non-ASCII text is misread. */
  private static Charset charset(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
  }
}
