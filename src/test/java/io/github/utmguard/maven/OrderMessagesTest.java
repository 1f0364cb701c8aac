package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OrderMessagesTest {

  @Test
  void showsTheExecutionsThatTheBuildsOfSrcItTry() throws IOException {
    String snippet = Files.readString(Path.of("src/it/README-snippet.xml"));
    assertTrue(snippet.contains(OrderMessages.EXECUTIONS.indent(2)), snippet);
  }
}
