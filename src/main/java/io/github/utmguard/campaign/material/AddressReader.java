package io.github.utmguard.campaign.material;

import java.util.function.Consumer;

/** Finds the addresses in a text of one kind, in any order; linear in the text's length. */
interface AddressReader {
  void read(String text, Consumer<WrittenAddress> found);
}
