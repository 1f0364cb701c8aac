package io.github.utmguard.site;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words what an {@link IOException} only says by its class. */
public final class IoReasons {
  private IoReasons() {}

  /** The reason, without a full stop. */
  public static String of(IOException exception) {
    if (exception instanceof AccessDeniedException denied) {
      return "permission denied for " + denied.getFile();
    }
    if (exception instanceof NoSuchFileException missing) {
      return missing.getFile() + " is not there";
    }
    if (exception instanceof NotDirectoryException file) {
      return file.getFile() + " is a file, not a folder";
    }
    if (exception instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason();
    }
    String message = exception.getMessage();
    return message == null ? exception.getClass().getSimpleName() : message;
  }
}
