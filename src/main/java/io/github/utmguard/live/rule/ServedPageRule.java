package io.github.utmguard.live.rule;

import io.github.utmguard.rule.Violation;
import java.util.List;

/** Looks for one thing on a page as it was served; stateless, and it knows no severity. */
public interface ServedPageRule {

  /** What it finds, in document order; empty for a good page. */
  List<Violation> check(ServedPage page);
}
