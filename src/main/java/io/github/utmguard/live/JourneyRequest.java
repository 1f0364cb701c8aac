package io.github.utmguard.live;

import io.github.utmguard.live.browser.BrowserOptions;
import java.nio.file.Path;

/**
 * What a visitor's journey needs of the machine that it is taken on.
 *
 * @param browser the browser's program
 * @param options how it is run
 * @param temporary where temporary directories belong
 * @param run what tells this run from all others: letters and digits
 */
public record JourneyRequest(Path browser, BrowserOptions options, Path temporary, String run) {}
