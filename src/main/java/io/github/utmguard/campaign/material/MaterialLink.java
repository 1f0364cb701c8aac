package io.github.utmguard.campaign.material;

import io.github.utmguard.url.Url;

/**
 * A link in a newsletter, a post or an ad export that leads to the own site, an own host or a
 * hosted form.
 *
 * @param file the material's path as reports show it: relative to the base directory, with {@code
 *     /}
 * @param line where the address stands, from 1
 * @param column where in the line, from 1, in UTF-16 units
 * @param written the address as written, character references resolved
 * @param url the address as a browser reads it; what a mail tool or ad platform replaces stands in
 *     it as written
 * @param hostedForm whether it leads to a form that SuperOffice hosts
 */
public record MaterialLink(
    String file, int line, int column, String written, Url url, boolean hostedForm) {}
