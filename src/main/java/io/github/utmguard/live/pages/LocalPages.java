package io.github.utmguard.live.pages;

import io.github.utmguard.finding.Message;
import io.github.utmguard.live.pages.PageList.Origin;
import io.github.utmguard.page.Policy;
import io.github.utmguard.site.SiteEntry.PageFile;
import io.github.utmguard.site.SiteEntry.Problem;
import io.github.utmguard.site.SiteWalker;
import io.github.utmguard.url.Url;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The pages of a built site, at the addresses that they are published under. */
final class LocalPages {
  private static final String INDEX = "index.html";

  /**
   * Where not all are visited, those near the start say most: first those of the fewest folders.
   */
  private static final Comparator<String> NEAREST =
      Comparator.<String>comparingLong(path -> path.chars().filter(c -> c == '/').count())
          .thenComparing(Comparator.naturalOrder());

  private LocalPages() {}

  static PageList list(SiteWalker walker, Policy policy, int maxPages) {
    TreeSet<String> nearest = new TreeSet<>(NEAREST);
    List<Message> notes = new ArrayList<>();
    long[] all = {0};
    walker.walk(
        entry -> {
          if (entry instanceof PageFile page) {
            all[0]++;
            nearest.add(page.path());
            if (nearest.size() > maxPages) {
              nearest.pollLast();
            }
          } else if (entry instanceof Problem problem && notes.isEmpty()) {
            notes.add(Message.of("live-pages.local-problem", problem.path()));
          }
        });
    boolean cutShort = all[0] > nearest.size();
    if (cutShort) {
      notes.add(Message.of("live-pages.max-pages", Integer.toString(maxPages)));
    }
    List<LivePage> pages =
        nearest.stream()
            .map(path -> new LivePage(address(path, policy), Optional.of(path)))
            .toList();
    return new PageList(pages, Origin.LOCAL_SITE, cutShort, notes);
  }

  /** A directory's index is visited as the directory, which is the address that people use. */
  static Url address(String path, Policy policy) {
    boolean index = path.equals(INDEX) || path.endsWith("/" + INDEX);
    return policy.addressOf(index ? path.substring(0, path.length() - INDEX.length()) : path);
  }
}
