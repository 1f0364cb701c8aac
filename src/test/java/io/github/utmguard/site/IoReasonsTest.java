package io.github.utmguard.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IoReasonsTest {
  static Stream<Arguments> reasons() {
    return Stream.of(
        Arguments.of(new AccessDeniedException("a"), "permission denied for a"),
        Arguments.of(new NoSuchFileException("a"), "a is not there"),
        Arguments.of(new NotDirectoryException("a"), "a is a file, not a folder"),
        Arguments.of(new FileSystemException("a", null, "No space left"), "No space left"),
        Arguments.of(new FileSystemException("a"), "a"),
        Arguments.of(new IOException("Broken pipe"), "Broken pipe"),
        Arguments.of(new ClosedChannelException(), "ClosedChannelException"));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void everyFailureIsSaidInWords(IOException failure, String expected) {
    assertEquals(expected, IoReasons.of(failure));
  }
}
