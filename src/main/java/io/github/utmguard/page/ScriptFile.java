package io.github.utmguard.page;

import io.github.utmguard.html.PageSource;
import java.util.List;

/**
 * A script, data or redirect file of the site.
 *
 * @param path relative to the site, with {@code /} separators
 * @param source its bytes
 * @param references where it names hosted forms; never {@link HostedReference.Use#LINK}
 */
public record ScriptFile(String path, PageSource source, List<HostedReference> references) {}
