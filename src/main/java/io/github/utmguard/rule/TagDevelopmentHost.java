package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.page.PageView;
import io.github.utmguard.page.ScriptElement;
import io.github.utmguard.url.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds tags served by SuperOffice's development environment, {@code sod*.superoffice.com}. */
final class TagDevelopmentHost implements Rule {
  private static final Pattern HOST = Pattern.compile("sod\\d*\\.superoffice\\.com");

  @Override
  public List<Violation> check(PageView page) {
    List<Violation> violations = List.of();
    for (ScriptElement tag : page.tags()) {
      if (tag.address().filter(TagDevelopmentHost::isDevelopment).isPresent()) {
        violations = new ArrayList<>(violations);
        violations.add(
            Tags.at(
                tag,
                Message.of("tag-development-host.message"),
                Message.of("tag-development-host.fix")));
      }
    }
    return violations;
  }

  private static boolean isDevelopment(Url address) {
    String host = address.host().orElse("");
    return host.startsWith("sod") && HOST.matcher(host).matches();
  }
}
