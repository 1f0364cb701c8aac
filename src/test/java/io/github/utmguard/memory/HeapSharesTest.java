package io.github.utmguard.memory;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HeapSharesTest {
  private static final long MEGABYTE = 1 << 20;

  private final HeapShares shares = HeapShares.of(8 * MEGABYTE);

  @Test
  void leaveMavenItsPart() {
    assertThrows(NotEnoughMemoryException.class, () -> shares.reading().take(3 * MEGABYTE));
    assertThrows(NotEnoughMemoryException.class, () -> shares.parsing().take(4 * MEGABYTE));
    shares.reading().take(2 * MEGABYTE);
    shares.parsing().take(3 * MEGABYTE);
  }

  @Test
  void areBothGivenBack() throws Exception {
    leaveMavenItsPart();
    shares.release();
    for (MemoryBound share : List.of(shares.reading(), shares.parsing())) {
      CompletableFuture.runAsync(() -> share.take(2 * MEGABYTE)).get(20, TimeUnit.SECONDS);
    }
  }
}
