package io.github.utmguard.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A value of JSON (RFC 8259), read for what one hopes to find in it: what is not there, or of
 * another kind, is empty, zero or false. Immutable.
 *
 * <p>Jackson's own trees would bring 1.8 MB to everyone who uses this plugin, and only a browser's
 * protocol needs trees.
 */
public final class Json implements Iterable<Json> {
  private static final Json MISSING = new Json(null);

  /** A Map, a List, a String, a Number, a Boolean, or null. */
  private final Object value;

  private Json(Object value) {
    this.value = value;
  }

  /**
   * Takes a value.
   *
   * @param value a Map with texts as keys, a List, a String, a Number, a Boolean or another value;
   *     Maps and Lists of such
   */
  public static Json of(Object value) {
    return value instanceof Json json ? json : new Json(value);
  }

  /**
   * Reads a text.
   *
   * @throws IOException if it is no JSON, or deeper or longer than Jackson reads by default
   */
  public static Json parse(String text) throws IOException {
    return new Json(JsonText.read(text));
  }

  /**
   * Reads UTF-8 (RFC 8259, section 8.1); what is no UTF-8 is read as replacement characters.
   *
   * @throws IOException as {@link #parse(String)}
   */
  public static Json parse(byte[] text) throws IOException {
    return parse(new String(text, StandardCharsets.UTF_8));
  }

  /** What a pointer leads to (RFC 6901), such as {@code /request/url}; without escapes. */
  public Json at(String pointer) {
    Json at = this;
    for (String step : pointer.substring(1).split("/", -1)) {
      at = at.isArray() ? at.path(Integer.parseInt(step)) : at.path(step);
    }
    return at;
  }

  /** The member of an object. */
  public Json path(String name) {
    return value instanceof Map<?, ?> map && map.get(name) != null
        ? new Json(map.get(name))
        : MISSING;
  }

  /** The element of an array, from 0. */
  public Json path(int index) {
    return value instanceof List<?> list && index >= 0 && index < list.size()
        ? new Json(list.get(index))
        : MISSING;
  }

  /** Whether an object has a member that is not null. */
  public boolean has(String name) {
    return value instanceof Map<?, ?> map && map.get(name) != null;
  }

  public boolean isObject() {
    return value instanceof Map;
  }

  public boolean isArray() {
    return value instanceof List;
  }

  /** How many members or elements there are. */
  public int size() {
    if (value instanceof Map<?, ?> map) {
      return map.size();
    }
    return value instanceof List<?> list ? list.size() : 0;
  }

  /** The names of an object's members, in their order. */
  public Set<String> names() {
    return value instanceof Map<?, ?> map
        ? map.keySet().stream()
            .map(String::valueOf)
            .collect(Collectors.toCollection(LinkedHashSet::new))
        : Set.of();
  }

  /** A text, number or truth value as text. */
  public String asText() {
    return asText("");
  }

  /** A text, number or truth value as text; another text where it is none of these. */
  public String asText(String otherwise) {
    return value instanceof String || value instanceof Number || value instanceof Boolean
        ? value.toString()
        : otherwise;
  }

  /** A number. */
  public double asDouble() {
    return value instanceof Number number ? number.doubleValue() : 0;
  }

  /** A number; another one where it is none. */
  public double asDouble(double otherwise) {
    return value instanceof Number number ? number.doubleValue() : otherwise;
  }

  /** A number without its fraction. */
  public int asInt() {
    return value instanceof Number number ? number.intValue() : 0;
  }

  /** A number without its fraction. */
  public long asLong() {
    return value instanceof Number number ? number.longValue() : 0;
  }

  /** A truth value. */
  public boolean asBoolean() {
    return Boolean.TRUE.equals(value);
  }

  /** The elements of an array, in their order. */
  @Override
  public Iterator<Json> iterator() {
    return value instanceof List<?> list
        ? list.stream().map(Json::of).iterator()
        : List.<Json>of().iterator();
  }

  /** The value as JSON. */
  @Override
  public String toString() {
    return JsonText.write(value);
  }
}
