package io.github.utmguard.live.pages;

import io.github.utmguard.url.Url;
import java.util.Optional;

/**
 * A page to visit.
 *
 * @param url its address, without a fragment
 * @param localPath its path in the built site with {@code /} separators, where there is one
 */
public record LivePage(Url url, Optional<String> localPath) {}
