package io.github.utmguard.live.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Collects a body as it arrives, and hangs up on the server once it is too large. */
final class BodyCollector implements BodySubscriber<byte[]> {
  private final int limit;
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private volatile Subscription subscription;
  private volatile boolean tooLarge;

  BodyCollector(int limit) {
    this.limit = limit;
  }

  /** The collector for a response, which may say beforehand that its body is too large. */
  BodyCollector within(HttpHeaders headers) {
    tooLarge = headers.firstValue("Content-Length").filter(this::exceedsLimit).isPresent();
    return this;
  }

  private boolean exceedsLimit(String length) {
    try {
      return Long.parseLong(length.strip()) > limit;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Hangs up. */
  void cancel() {
    Subscription current = subscription;
    if (current != null) {
      current.cancel();
    }
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
    if (tooLarge) {
      refuse();
      return;
    }
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      if (buffer.remaining() > limit - bytes.size()) {
        refuse();
        return;
      }
      byte[] chunk = new byte[buffer.remaining()];
      buffer.get(chunk);
      bytes.write(chunk, 0, chunk.length);
    }
  }

  private void refuse() {
    cancel();
    body.completeExceptionally(new BodyTooLargeException(limit));
  }

  @Override
  public void onError(Throwable problem) {
    body.completeExceptionally(problem);
  }

  @Override
  public void onComplete() {
    body.complete(bytes.toByteArray());
  }
}
