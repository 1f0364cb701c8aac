package io.github.utmguard.campaign.landing;

import io.github.utmguard.html.PageSource;
import io.github.utmguard.page.OwnSite;
import io.github.utmguard.redirect.RedirectFile;
import io.github.utmguard.redirect.RedirectRule;
import io.github.utmguard.redirect.RedirectRules;
import io.github.utmguard.site.PageReader;
import io.github.utmguard.site.PublishedFile;
import io.github.utmguard.site.PublishedFiles;
import io.github.utmguard.site.ReadResult;
import io.github.utmguard.url.PercentDecoding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a site's redirect files say of its addresses; each is read once. */
final class SiteRedirects {
  private static final int LARGEST = 4 << 20;

  private record Rules(String file, List<RedirectRule> rules) {}

  private final PublishedFiles files;
  private final String root;
  private final PageReader reader = new PageReader(LARGEST);
  private final Map<String, List<Rules>> byDirectory = new HashMap<>();

  SiteRedirects(PublishedFiles files, OwnSite site) {
    this.files = files;
    this.root = PercentDecoding.decode(site.root().path());
  }

  /** The file that sends visitors of a path on, whether or not a file stands there. */
  Optional<String> before(String path) {
    return find(path, true);
  }

  /** The file that sends visitors of a path on where no file stands. */
  Optional<String> instead(String path) {
    return find(path, false);
  }

  private Optional<String> find(String path, boolean first) {
    for (int slash = 0; slash >= 0; slash = path.indexOf('/', slash + 1)) {
      for (Rules rules : rules(slash == 0 ? "" : path.substring(0, slash + 1))) {
        String decoded = PercentDecoding.decode(path);
        for (RedirectRule rule : rules.rules()) {
          // Rules are written for the host's own paths, or for those in the published folder.
          if ((rule.first() || !first)
              && (rule.takes("/" + decoded) || rule.takes(root + decoded))) {
            return Optional.of(rules.file());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Of one directory, percent-encoded and with a slash at its end; empty for the site itself. */
  private List<Rules> rules(String directory) {
    List<Rules> known = byDirectory.get(directory);
    if (known == null) {
      known = read(directory);
      byDirectory.put(directory, known);
    }
    return known;
  }

  private List<Rules> read(String directory) {
    List<Rules> found = new ArrayList<>();
    for (RedirectFile kind : RedirectFile.values()) {
      if (kind.standsIn(directory)
          && files.find(directory + kind.fileName()) instanceof PublishedFile.Regular file
          && reader.read(file.file()) instanceof ReadResult.Read read) {
        PageSource source = PageSource.of(read.buffer(), read.length());
        String text = source.text(source.start(), source.end());
        String at = "/" + PercentDecoding.decode(directory);
        found.add(new Rules(file.path(), RedirectRules.read(kind, at, text)));
      }
    }
    return found;
  }
}
