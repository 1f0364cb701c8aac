package io.github.utmguard.live.http;

import io.github.utmguard.finding.Message;
import io.github.utmguard.url.Url;
import java.net.http.HttpHeaders;
import java.util.Optional;

/** What became of a request: a response, whatever its status, or a failure to get one. */
public sealed interface HttpExchange {

  /** The address that was asked for. */
  Url url();

  /** A response that arrived whole. */
  final class Response implements HttpExchange {
    private final Url url;
    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;
    private final long millis;

    /**
     * Makes a response.
     *
     * @param status the status code
     * @param headers the headers; names are looked up whatever their case
     * @param body the body without its content encoding; it is not copied
     * @param millis how long it took, in milliseconds
     */
    public Response(Url url, int status, HttpHeaders headers, byte[] body, long millis) {
      this.url = url;
      this.status = status;
      this.headers = headers;
      this.body = body;
      this.millis = millis;
    }

    @Override
    public Url url() {
      return url;
    }

    public int status() {
      return status;
    }

    public HttpHeaders headers() {
      return headers;
    }

    /** The body without its content encoding, not copied: whoever gets it must not change it. */
    public byte[] body() {
      return body;
    }

    public long millis() {
      return millis;
    }

    /** The same without its body, for whoever keeps many. */
    Response withoutBody() {
      return new Response(url, status, headers, new byte[0], millis);
    }

    /** The body's media type; empty where none that can be read is given. */
    public Optional<MediaType> mediaType() {
      return headers.firstValue("Content-Type").flatMap(MediaType::parse);
    }

    /** The address that the response redirects to, as written; empty where it does not redirect. */
    public Optional<String> location() {
      return switch (status) {
        case 301, 302, 303, 307, 308 -> headers.firstValue("Location").map(HeaderText::decode);
        default -> Optional.empty();
      };
    }

    @Override
    public String toString() {
      return url + " " + status + " (" + body.length + " bytes)";
    }
  }

  /**
   * No response.
   *
   * @param kind why
   * @param detail what is known of it beyond that, in the words of who noticed; may be empty
   */
  record Failure(Url url, FailureKind kind, String detail) implements HttpExchange {

    /** What happened, as a whole sentence. */
    public Message message() {
      return Message.of(
          kind.key(), url.host().filter(host -> !host.isEmpty()).orElse(url.href()), detail);
    }
  }
}
