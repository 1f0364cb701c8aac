package io.github.utmguard.inject;

/** What became of a page that was changed, or would be in a dry run. */
public enum PageOutcome {
  INSERTED,
  REPLACED,
  REMOVED
}
