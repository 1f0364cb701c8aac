package io.github.utmguard.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value as somebody gave it, not yet judged. */
sealed interface GivenValue {

  /** The value as one text. */
  String text();

  /** The value as a list: the parts of a text between its commas. */
  List<String> items();

  /** The value as pairs, in order, perhaps with the same name twice. */
  List<Pair> pairs();

  /** The value as objects of texts; a text has none. */
  default List<Entry> entries() {
    return List.of();
  }

  /**
   * An object of texts.
   *
   * @param fields by their names
   * @param place where it begins; empty in a POM
   */
  record Entry(Map<String, String> fields, Optional<Place> place) {

    /** A place in a file; line and column are 1-based. */
    record Place(Path file, int line, int column) {}

    /** The field's text without white space around it; empty where there is none. */
    Optional<String> field(String name) {
      return Optional.ofNullable(fields.get(name)).map(String::strip).filter(s -> !s.isEmpty());
    }
  }

  /** Objects of texts. */
  record Entries(List<Entry> entries) implements GivenValue {

    public Entries {
      entries = List.copyOf(entries);
    }

    @Override
    public String text() {
      return String.join(",", items());
    }

    @Override
    public List<String> items() {
      return entries.stream().flatMap(entry -> entry.fields().values().stream()).toList();
    }

    @Override
    public List<Pair> pairs() {
      return List.of();
    }
  }

  /** A name and what stands after its colon; the value is empty without one. */
  record Pair(String name, String value) {

    static Pair parse(String text) {
      int colon = text.indexOf(':');
      return colon < 0
          ? new Pair(text.strip(), "")
          : new Pair(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }
  }

  /** One text, which may stand for a list. */
  record Text(String text) implements GivenValue {

    @Override
    public List<String> items() {
      return text.isBlank()
          ? List.of()
          : Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    @Override
    public List<Pair> pairs() {
      return items().stream().map(Pair::parse).toList();
    }
  }

  /** A list whose items are taken as they are. */
  record Items(List<String> items) implements GivenValue {

    public Items {
      items = items.stream().map(String::strip).toList();
    }

    @Override
    public String text() {
      return String.join(",", items);
    }

    @Override
    public List<Pair> pairs() {
      return items.stream().map(Pair::parse).toList();
    }
  }

  /** Names and values. */
  record Table(List<Pair> pairs) implements GivenValue {

    public Table {
      pairs = List.copyOf(pairs);
    }

    static Table of(Map<String, String> entries) {
      List<Pair> pairs = new ArrayList<>();
      entries.forEach((name, value) -> pairs.add(new Pair(name.strip(), value)));
      return new Table(pairs);
    }

    @Override
    public String text() {
      return String.join(",", items());
    }

    @Override
    public List<String> items() {
      return pairs.stream().map(pair -> pair.name() + ':' + pair.value()).toList();
    }
  }
}
