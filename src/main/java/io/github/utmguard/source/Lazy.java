package io.github.utmguard.source;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is worked out when it is asked for, and once. For one thread. */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> source;
  private Optional<T> value = Optional.empty();

  Lazy(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    if (value.isEmpty()) {
      value = Optional.of(source.get());
    }
    return value.get();
  }
}
