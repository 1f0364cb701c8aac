package io.github.utmguard.campaign.material;

import java.util.function.Consumer;

/**
 * Reads posts and newsletters in Markdown (CommonMark 0.31, with the bare addresses of GitHub
 * Flavored Markdown), as far as links need it.
 */
final class MarkdownAddresses implements AddressReader {

  @Override
  public void read(String text, Consumer<WrittenAddress> found) {
    MarkdownInlines inlines = new MarkdownInlines(text, found);
    new MarkdownBlocks(text, inlines::read).read();
  }
}
