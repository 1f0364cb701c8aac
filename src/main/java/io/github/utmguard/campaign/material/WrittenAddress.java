package io.github.utmguard.campaign.material;

import io.github.utmguard.url.Url;
import java.util.Optional;

/**
 * An address that a reader found in a material.
 *
 * @param written as reports show it, character references resolved
 * @param offset of its first character in the material's text
 * @param address what is followed; another than the written one where a scheme is left out, or
 *     where an ad platform adds parameters
 * @param base what it is resolved against where it is relative
 * @param guessed whether it may be no address at all, since it has no scheme
 */
record WrittenAddress(
    String written, int offset, String address, Optional<Url> base, boolean guessed) {

  /** An address that is followed as it is written. */
  WrittenAddress(String written, int offset) {
    this(written, offset, written, Optional.empty(), false);
  }
}
