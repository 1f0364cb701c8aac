package io.github.utmguard.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees of JSON: what is there is found, and what is not there is nothing. */
class JsonTest {
  private static final String MESSAGE =
      "{\"id\":7,\"ok\":true,\"none\":null,\"list\":[1,\"två\",{\"deep\":2.5}],"
          + "\"text\":\"a\\\"b\\u2028\\ud83d\\ude00\"}";

  @Test
  void findsWhatIsThere() throws IOException {
    Json json = Json.parse(MESSAGE);
    assertEquals(7, json.path("id").asInt());
    assertTrue(json.path("ok").asBoolean());
    assertEquals("två", json.path("list").path(1).asText());
    assertEquals(2.5, json.at("/list/2/deep").asDouble());
    assertEquals("a\"b\u2028\ud83d\ude00", json.path("text").asText());
    assertEquals(List.of("id", "ok", "none", "list", "text"), List.copyOf(json.names()));
    List<String> texts = new ArrayList<>();
    json.path("list").forEach(one -> texts.add(one.asText("other")));
    assertEquals(List.of("1", "två", "other"), texts);
    assertEquals(1, json.path("list").path(0).asLong());
    assertEquals(2.5, json.at("/list/2/deep").asDouble(9));
    assertEquals(5, json.size());
    assertEquals(3, json.path("list").size());
  }

  @Test
  void knowsAnObjectFromAnythingElse() throws IOException {
    Json json = Json.parse(MESSAGE);
    assertTrue(json.isObject());
    assertTrue(json.has("ok"));
    assertFalse(json.path("list").isObject());
    assertFalse(json.path("list").has("ok"));
  }

  @Test
  void whatIsNotThereIsNothing() throws IOException {
    Json json = Json.parse(MESSAGE);
    assertFalse(json.has("none"));
    assertFalse(json.has("nowhere"));
    assertEquals("", json.path("nowhere").path("deeper").path(3).asText());
    assertEquals(0, json.path("list").path(9).asInt());
    assertEquals(0, json.path("list").path(3).asLong());
    assertEquals(0, json.path("list").path(-1).asInt());
    assertEquals(9, json.path("text").asDouble(9));
    assertEquals(0, json.path("text").size());
    assertFalse(json.path("id").asBoolean());
  }

  @Test
  void writesWhatAnotherReaderReads() throws IOException {
    Json json =
        Json.of(Map.of("a", List.of(1, "</script>\u2028", Map.of("b", false)), "c", MESSAGE));
    ObjectMapper other = new ObjectMapper();
    assertEquals(
        other.readTree("{\"a\":[1,\"</script>\\u2028\",{\"b\":false}]}").path("a"),
        other.readTree(json.toString()).path("a"));
    assertEquals(MESSAGE, other.readTree(json.toString()).path("c").asText());
    assertEquals(
        other.readTree(MESSAGE),
        other.readTree(Json.parse(MESSAGE.getBytes(StandardCharsets.UTF_8)).toString()));
  }

  @Test
  void writesATreeWithinAnotherValue() throws IOException {
    Json part = Json.parse("{\"b\":[1]}");
    assertEquals("{\"a\":{\"b\":[1]}}", Json.of(Map.of("a", part)).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"a\":}", "[1,]", "1 2", "nothing"})
  void refusesWhatIsNoJson(String text) {
    assertThrows(IOException.class, () -> Json.parse(text));
  }

  /** Else a hostile answer would end the build by a stack overflow. */
  @Test
  void refusesWhatNestsTooDeep() {
    assertThrows(IOException.class, () -> Json.parse("[".repeat(100_000)));
  }
}
