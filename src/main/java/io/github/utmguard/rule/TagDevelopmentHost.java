package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.page.PageView;
import io.github.utmguard.url.Url;
import java.util.List;
import java.util.regex.Pattern;

/** Finds tags served by SuperOffice's development environment, {@code sod*.superoffice.com}. */
final class TagDevelopmentHost implements Rule {
  private static final Pattern HOST = Pattern.compile("sod\\d*\\.superoffice\\.com");

  @Override
  public List<Violation> check(PageView page) {
    if (page.tags().isEmpty()) {
      return List.of();
    }
    return page.tags().stream()
        .filter(tag -> tag.address().filter(TagDevelopmentHost::isDevelopment).isPresent())
        .map(
            tag ->
                Tags.at(
                    tag,
                    Message.of("tag-development-host.message"),
                    Message.of("tag-development-host.fix")))
        .toList();
  }

  private static boolean isDevelopment(Url address) {
    return address.host().filter(host -> HOST.matcher(host).matches()).isPresent();
  }
}
