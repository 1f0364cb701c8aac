package io.github.utmguard.settings;

/** What {@code inject} does with a tag that is already on a page. */
public enum ExistingTag {
  /** Puts the canonical tag in its place. */
  REPLACE,
  /** Leaves the page as it is. */
  KEEP,
  /** Leaves the page as it is, and fails the build. */
  FAIL
}
