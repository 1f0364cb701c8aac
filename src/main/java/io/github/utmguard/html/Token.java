package io.github.utmguard.html;

/**
 * One token of an HTML page and where it stands.
 *
 * @param kind what it is
 * @param start its first unit
 * @param end one past its last unit
 * @param name the tag's name in ASCII lower case; empty for other tokens
 * @param finished false where the page ends inside it
 */
public record Token(Kind kind, int start, int end, String name, boolean finished) {

  /** The kinds of tokens the HTML standard's tokenizer emits (section 13.2.5). */
  public enum Kind {
    TEXT,
    START_TAG,
    END_TAG,
    COMMENT,
    DOCTYPE,
    END_OF_FILE
  }

  /** True for a whole start tag of this name. */
  public boolean isStartTag(String tagName) {
    return kind == Kind.START_TAG && finished && name.equals(tagName);
  }

  /** True for a whole end tag of this name. */
  public boolean isEndTag(String tagName) {
    return kind == Kind.END_TAG && finished && name.equals(tagName);
  }
}
