package io.github.utmguard.html;

/**
 * Passes over the attributes of a tag, keeping one of them; it reads what {@link TagAttributes}
 * reads, and makes no objects, as it is for the hundreds of tags of each of thousands of pages.
 */
final class AttributeScan {
  private final byte[] units;
  private final int end;
  private boolean finished;
  private boolean found;
  private boolean overridden;
  private int valueStart;
  private int valueEnd;

  AttributeScan(byte[] units, int end) {
    this.units = units;
    this.end = end;
  }

  /** One past the {@code >} of the tag whose name ended at {@code from}, or the page's end. */
  int skip(int from) {
    return read(from, "", "");
  }

  /**
   * Like {@link #skip}, looking for an attribute.
   *
   * @param wanted its name in lower case; empty for none
   * @param overriding another one without which it counts; empty for none
   */
  int read(int from, String wanted, String overriding) {
    finished = false;
    found = false;
    overridden = false;
    int at = from;
    while (at < end) {
      int unit = units[at];
      if (unit == '>') {
        finished = true;
        return at + 1;
      }
      if (unit == '/' || Ascii.isWhitespace(unit)) {
        at++;
      } else {
        at = attribute(at, wanted, overriding);
      }
    }
    return end;
  }

  private int attribute(int nameStart, String wanted, String overriding) {
    int at = nameStart + 1;
    while (at < end && units[at] != '=' && !Tokenizer.endsTagName(units[at])) {
      at++;
    }
    int nameEnd = at;
    at = skipWhitespace(at);
    int start = nameEnd;
    int stop = nameEnd;
    if (at < end && units[at] == '=') {
      start = skipWhitespace(at + 1);
      int quote = start < end ? units[start] : 0;
      if (quote == '"' || quote == '\'') {
        start++;
        stop = Ascii.indexOf(units, start, end, (char) quote);
        at = stop + 1;
      } else {
        stop = start;
        while (stop < end && units[stop] != '>' && !Ascii.isWhitespace(units[stop])) {
          stop++;
        }
        at = stop;
      }
    }
    keep(nameStart, nameEnd, start, stop, wanted, overriding);
    return at;
  }

  private void keep(
      int nameStart, int nameEnd, int start, int stop, String wanted, String overriding) {
    int length = nameEnd - nameStart;
    if (!found && length == wanted.length() && Ascii.matches(units, nameStart, end, wanted)) {
      found = true;
      valueStart = start;
      valueEnd = stop;
    }
    overridden |= length == overriding.length() && Ascii.matches(units, nameStart, end, overriding);
  }

  private int skipWhitespace(int from) {
    int at = from;
    while (at < end && Ascii.isWhitespace(units[at])) {
      at++;
    }
    return at;
  }

  /** True where the page did not end inside the tag. */
  boolean finished() {
    return finished;
  }

  /** True where the wanted attribute counts. */
  boolean found() {
    return found && !overridden;
  }

  int valueStart() {
    return valueStart;
  }

  int valueEnd() {
    return valueEnd;
  }
}
