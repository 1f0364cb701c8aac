package io.github.utmguard.maven;

import java.util.Set;

/** The names that the parameter {@code rules} takes: those of the design's section 5. */
final class RuleIds {
  static final Set<String> ALL =
      Set.of(
          "tag-missing",
          "tag-misplaced",
          "tag-not-first",
          "tag-duplicate",
          "tag-mismatch",
          "tag-placeholder",
          "tag-blocked",
          "tag-development-host",
          "charset-late",
          "hosted-form-link",
          "hosted-form-frame",
          "hosted-form-script",
          "hosted-form-mention",
          "hosted-form-redirect",
          "embedded-form-untracked",
          "embedded-form-blocked",
          "embedded-form-tenant",
          "utm-internal-link",
          "utm-unknown-parameter",
          "utm-missing-parameter",
          "utm-duplicate-parameter",
          "utm-naming",
          "utm-malformed",
          "utm-personal-data",
          "page-fragment",
          "page-unreadable",
          "suppression-unused");

  private RuleIds() {}
}
