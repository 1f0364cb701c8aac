package io.github.utmguard.live.browser;

import java.util.Optional;

/**
 * What a click came to.
 *
 * @param tab the tab that shows the result: a new one where the click opened one
 * @param arrival where it led; none if the page stayed
 * @param coveredBy the element that stood in the way of the mouse, so that a script had to click;
 *     empty if the mouse did
 */
public record Click(Tab tab, Optional<Arrival> arrival, String coveredBy) {}
