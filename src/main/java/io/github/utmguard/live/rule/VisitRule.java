package io.github.utmguard.live.rule;

import java.util.List;

/** Looks for one kind of fault in all visits; stateless, and it knows no severity. */
public interface VisitRule {

  /** The faults, in whatever order; none of them twice. */
  List<LiveFault> check(Visits visits);
}
