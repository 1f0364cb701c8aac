package io.github.utmguard.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short name for what a finding is, whatever line it stands on. */
final class Fingerprint {
  private static final int BYTES = 16;

  private Fingerprint() {}

  /**
   * The first 128 bits of the SHA-256, in hexadecimal.
   *
   * @param number which of those that share the identity, from 1
   */
  static String of(List<String> identity, int number) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String part : identity) {
        sha.update(part.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
      }
      sha.update(Integer.toString(number).getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(sha.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
