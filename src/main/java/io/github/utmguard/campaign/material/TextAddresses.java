package io.github.utmguard.campaign.material;

import java.util.Optional;
import java.util.function.Consumer;

/** Reads posts in plain text. */
final class TextAddresses implements AddressReader {

  @Override
  public void read(String text, Consumer<WrittenAddress> found) {
    BareAddress bare = new BareAddress(text);
    int at = 0;
    while (at < text.length()) {
      int start = at;
      Optional<BareAddress.Match> match =
          bare.at(start, text.length()).or(() -> bare.withoutScheme(start, text.length()));
      match.ifPresent(any -> found.accept(address(text, start, any)));
      at = match.map(BareAddress.Match::runEnd).orElse(start + 1);
    }
  }

  static WrittenAddress address(String text, int start, BareAddress.Match match) {
    String written = text.substring(start, match.end());
    return match.schemeless()
        ? new WrittenAddress(written, start, "https://" + written, Optional.empty(), true)
        : new WrittenAddress(written, start);
  }
}
