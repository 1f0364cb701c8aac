package io.github.utmguard.live.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Takes content encodings off a body (RFC 9110, section 8.4), never beyond a limit. */
public final class ContentEncoding {
  /** What the decoder knows, for the request. */
  static final String ACCEPTED = "gzip, deflate";

  private static final int MOST_LAYERS = 4;

  private ContentEncoding() {}

  /**
   * Decodes a body.
   *
   * @param headers the values of {@code Content-Encoding}, in their order
   * @throws BodyTooLargeException if it has more than {@code limit} bytes when decoded
   * @throws IOException if it is broken, or in an encoding that was not asked for
   */
  static byte[] decode(byte[] body, List<String> headers, int limit) throws IOException {
    List<String> codings = new ArrayList<>();
    for (String header : headers) {
      for (String coding : header.split(",", MOST_LAYERS + 1)) {
        codings.add(coding.strip().toLowerCase(Locale.ROOT));
      }
    }
    codings.removeIf(coding -> coding.isEmpty() || coding.equals("identity"));
    if (codings.size() > MOST_LAYERS) {
      throw new IOException("Content-Encoding: " + String.join(", ", headers));
    }
    byte[] decoded = body;
    for (int i = codings.size() - 1; i >= 0 && decoded.length > 0; i--) {
      decoded = decodeOnce(decoded, codings.get(i), limit);
    }
    return decoded;
  }

  private static byte[] decodeOnce(byte[] body, String coding, int limit) throws IOException {
    return switch (coding) {
      case "gzip", "x-gzip" -> gunzip(body, limit);
      case "deflate" -> inflate(body, limit);
      default -> throw new IOException("Content-Encoding: " + coding);
    };
  }

  /** Tells by its first bytes whether something is compressed by gzip (RFC 1952). */
  public static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
  }

  /**
   * Expands what gzip compressed.
   *
   * @throws BodyTooLargeException if it has more than {@code limit} bytes when expanded
   * @throws IOException if it is broken
   */
  public static byte[] gunzip(byte[] bytes, int limit) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return readAll(in, limit);
    }
  }

  /** Deflate is meant to have zlib's frame; some servers send it without (RFC 9110, 8.4.1.2). */
  private static byte[] inflate(byte[] body, int limit) throws IOException {
    boolean framed = body.length > 1 && (body[0] & 15) == 8 && checks(body);
    Inflater inflater = new Inflater(!framed);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(body), inflater)) {
      return readAll(in, limit);
    } finally {
      inflater.end();
    }
  }

  private static boolean checks(byte[] body) {
    return ((body[0] & 0xFF) << 8 | (body[1] & 0xFF)) % 31 == 0;
  }

  private static byte[] readAll(InputStream in, int limit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 << 10];
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      if (count > limit - out.size()) {
        throw new BodyTooLargeException(limit);
      }
      out.write(buffer, 0, count);
    }
    return out.toByteArray();
  }
}
