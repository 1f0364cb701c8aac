package io.github.utmguard.report;

import java.io.OutputStream;

/** Keeps nothing but how much was written. */
final class ByteCounter extends OutputStream {
  private long bytes;

  @Override
  public void write(int b) {
    bytes++;
  }

  @Override
  public void write(byte[] buffer, int offset, int length) {
    bytes += length;
  }

  long bytes() {
    return bytes;
  }
}
