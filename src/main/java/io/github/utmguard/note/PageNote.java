package io.github.utmguard.note;

import io.github.utmguard.page.PageLinks;

/**
 * What a page was seen to hold.
 *
 * @param tagged whether it carries the tag that it must carry
 * @param links where it leads to, and whether it embeds a form
 */
public record PageNote(boolean tagged, PageLinks links) {}
