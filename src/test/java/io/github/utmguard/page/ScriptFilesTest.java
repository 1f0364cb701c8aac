package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.utmguard.html.PageSource;
import io.github.utmguard.memory.MemoryBound;
import io.github.utmguard.memory.NotEnoughMemoryException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a site's script, data and redirect files make of a hosted form's address, {@code @}. */
class ScriptFilesTest {
  private static final String FORM = HostedFormReaderTest.FORM;

  private static ScriptFile read(String path, String text, MemoryBound memory) {
    PageSource source = PageSource.of(text.getBytes(StandardCharsets.UTF_8));
    return new ScriptFiles(Pages.POLICY, memory).read(path, source);
  }

  private static List<HostedReference> references(String path, String text) {
    return read(path, text, new MemoryBound(Long.MAX_VALUE)).references();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "app.js|open('@')|SCRIPT",
        "app.mjs|var form = '@'|MENTION",
        "app.js|open('@'); var form = 'https://forms.acme.example/'|SCRIPT MENTION",
        "app.js|open('customer.fcgi?action=other')|~~",
        "app.js|// @|~~",
        "app.js|open('a.html')|~~",
        "data.json|{\"open\": \"@\"}|MENTION",
        "data.json|open('@')|MENTION",
        "DATA.JSON|open('@')|MENTION",
        "data.json|{\"a\": \"customer.fcgi?action=other\"}|~~",
        "_redirects|/x https://h.example/@ 302|REDIRECT",
        "_redirects|/x https://h.example/customer.fcgi 302|~~",
        "_redirects|# open('@')|~~",
        "vercel.json|{\"redirects\": [{\"source\": \"/x\", \"destination\": \"/@\"}]}|REDIRECT",
      })
  void areReadAsWhatTheyAre(String path, String text, String uses) {
    List<String> found =
        references(path, text.replace("@", FORM)).stream().map(any -> any.use().name()).toList();
    assertEquals(uses, String.join(" ", found), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a/app.js|/* \u00e6 */ 'x'; open('@')",
        "a/data.json|{\"\u00e6\": \"@\"}",
        "a/.htaccess|Redirect /\u00e6 /docs/a/@",
      })
  void tellWhereTheyLeadAndWhereThatStands(String path, String text) {
    String file = text.replace("@", FORM);
    List<HostedReference> found = references(path, file);
    assertEquals(1, found.size());
    assertEquals("https://acme.example/docs/a/" + FORM, found.get(0).form().address().href());
    String before = file.substring(0, file.indexOf(found.get(0).written()));
    assertEquals(before.getBytes(StandardCharsets.UTF_8).length, found.get(0).offset());
  }

  @Test
  void keepTheirPathAndBytes() {
    for (String text : List.of("open('a.html')", "open('" + FORM + "')")) {
      ScriptFile file = read("a/app.js", text, new MemoryBound(Long.MAX_VALUE));
      assertEquals("a/app.js", file.path());
      assertEquals(text, new String(file.source().bytes(), StandardCharsets.UTF_8));
    }
  }

  /** A file's text takes two bytes a character, and the pieces of it that are looked at. */
  @Test
  void areRefusedWhereTheirTextHasNoRoom() {
    String large = " ".repeat(1 << 20) + "open('" + FORM + "')";
    MemoryBound little = new MemoryBound(2 << 20);
    assertThrows(NotEnoughMemoryException.class, () -> read("app.js", large, little));
    assertEquals(List.of(), read("app.js", " ".repeat(1 << 20), little).references());
    assertEquals(1, read("app.js", large, new MemoryBound(8 << 20)).references().size());
  }
}
