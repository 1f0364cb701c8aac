package io.github.utmguard.script;

import java.util.Map;

/** What a name means for where a string goes. */
enum Word {
  /** Any other name, and whatever has none. */
  OTHER,
  LOCATION,
  HREF,
  SRC,
  OPEN,
  ASSIGN,
  REPLACE,
  /** A method that only looks for its argument. */
  SEARCH,
  /** A method of HTTP, which tells {@code XMLHttpRequest.open} from {@code window.open}. */
  METHOD,

  DECLARATION,
  /** A keyword whose parentheses are no call. */
  CONTROL,
  /** A keyword after which a brace opens a block. */
  BLOCK,
  /** A keyword that begins a statement, and after which an expression may follow. */
  STATEMENT,
  FUNCTION,
  RELATION,
  OPERATOR;

  private static final int LONGEST = 32;

  private static final Map<String, Word> NAMES =
      Map.ofEntries(
          Map.entry("location", LOCATION),
          Map.entry("href", HREF),
          Map.entry("xlink:href", HREF),
          Map.entry("src", SRC),
          Map.entry("open", OPEN),
          Map.entry("assign", ASSIGN),
          Map.entry("replace", REPLACE),
          Map.entry("replaceAll", REPLACE),
          Map.entry("indexOf", SEARCH),
          Map.entry("lastIndexOf", SEARCH),
          Map.entry("includes", SEARCH),
          Map.entry("startsWith", SEARCH),
          Map.entry("endsWith", SEARCH),
          Map.entry("localeCompare", SEARCH),
          Map.entry("match", SEARCH),
          Map.entry("search", SEARCH),
          Map.entry("split", SEARCH),
          Map.entry("test", SEARCH));

  private static final Map<String, Word> KEYWORDS =
      Map.ofEntries(
          Map.entry("var", DECLARATION),
          Map.entry("let", DECLARATION),
          Map.entry("const", DECLARATION),
          Map.entry("if", CONTROL),
          Map.entry("for", CONTROL),
          Map.entry("while", CONTROL),
          Map.entry("with", CONTROL),
          Map.entry("switch", CONTROL),
          Map.entry("catch", CONTROL),
          Map.entry("else", BLOCK),
          Map.entry("do", BLOCK),
          Map.entry("try", BLOCK),
          Map.entry("finally", BLOCK),
          Map.entry("return", STATEMENT),
          Map.entry("throw", STATEMENT),
          Map.entry("case", STATEMENT),
          Map.entry("default", STATEMENT),
          Map.entry("break", STATEMENT),
          Map.entry("continue", STATEMENT),
          Map.entry("function", FUNCTION),
          Map.entry("class", FUNCTION),
          Map.entry("in", RELATION),
          Map.entry("instanceof", RELATION),
          Map.entry("typeof", OPERATOR),
          Map.entry("void", OPERATOR),
          Map.entry("delete", OPERATOR),
          Map.entry("new", OPERATOR),
          Map.entry("of", OPERATOR),
          Map.entry("await", OPERATOR),
          Map.entry("yield", OPERATOR),
          Map.entry("async", OPERATOR));

  /**
   * Returns the meaning of the word between the two offsets where a name or a keyword may stand.
   */
  static Word of(String source, int start, int end) {
    Word keyword = end - start > LONGEST ? null : KEYWORDS.get(source.substring(start, end));
    return keyword == null ? name(source, start, end) : keyword;
  }

  /**
   * Returns the meaning of the name between the two offsets, which may hold escapes; keywords are
   * names here.
   */
  static Word name(String source, int start, int end) {
    if (end - start > LONGEST * 2) {
      return OTHER;
    }
    String name = source.substring(start, end);
    if (name.indexOf('\\') >= 0) {
      DecodedText decoded = new DecodedText();
      decoded.unescape(source, start, end);
      name = decoded.toString();
    }
    return NAMES.getOrDefault(name, OTHER);
  }

  /** Returns the meaning of a string literal as an argument or a property's name. */
  static Word literal(String source, int start, int end) {
    if (end - start <= 7 && isMethod(source, start, end)) {
      return METHOD;
    }
    return name(source, start, end);
  }

  private static boolean isMethod(String source, int start, int end) {
    return switch (source.substring(start, end)) {
      case "GET",
          "POST",
          "PUT",
          "HEAD",
          "DELETE",
          "PATCH",
          "OPTIONS",
          "get",
          "post",
          "put",
          "head" ->
          true;
      default -> false;
    };
  }

  /** Whether what is given to something of this name is where the visitor goes. */
  boolean isSink() {
    return this == LOCATION || this == HREF || this == SRC;
  }

  boolean isKeyword() {
    return compareTo(DECLARATION) >= 0;
  }
}
