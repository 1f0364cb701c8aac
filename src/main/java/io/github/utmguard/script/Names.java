package io.github.utmguard.script;

/**
 * The last two names of the member expression that a program is being read in: {@code location} and
 * {@code href}.
 */
final class Names {
  private Word receiver = Word.OTHER;
  private Word name = Word.OTHER;
  private boolean member;

  void clear() {
    variable(Word.OTHER);
  }

  void variable(Word word) {
    receiver = Word.OTHER;
    name = word;
    member = false;
  }

  void property(Word word) {
    property(name, word);
  }

  void property(Word of, Word word) {
    receiver = of;
    name = word;
    member = true;
  }

  Word name() {
    return name;
  }

  /** Returns the name if it stands alone, as that of a property in an object literal does. */
  Word alone() {
    return member ? Word.OTHER : name;
  }

  /**
   * A variable of one's own may well be called href; one called location is the window's unless
   * declared.
   */
  boolean isSink() {
    return member ? name.isSink() : name == Word.LOCATION;
  }

  boolean isMethodOfLocation() {
    return receiver == Word.LOCATION && (name == Word.ASSIGN || name == Word.REPLACE);
  }
}
