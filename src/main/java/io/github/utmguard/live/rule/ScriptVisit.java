package io.github.utmguard.live.rule;

import io.github.utmguard.live.http.Trail;
import io.github.utmguard.url.Url;

/**
 * The visit of a tag's script.
 *
 * @param address the script's address, as pages name it
 * @param page the first page that names it
 * @param trail what came of it
 */
public record ScriptVisit(Url address, Url page, Trail trail) {}
