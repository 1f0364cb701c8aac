package io.github.utmguard.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.html.CharsetDeclaration;
import io.github.utmguard.page.PageView;
import java.util.List;
import java.util.Optional;

/** Finds a charset declaration that ends after the bytes in which browsers look for it. */
final class CharsetLate implements Rule {
  @Override
  public List<Violation> check(PageView page) {
    return CharsetDeclaration.late(page.source(), page.head())
        .map(
            declaration ->
                new Violation(
                    declaration.start(),
                    Optional.empty(),
                    Message.of("charset-late.message", Integer.toString(declaration.end())),
                    Message.of("charset-late.fix")))
        .map(List::of)
        .orElse(List.of());
  }
}
