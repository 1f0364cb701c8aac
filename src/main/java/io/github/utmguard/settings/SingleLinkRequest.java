package io.github.utmguard.settings;

import java.util.Optional;

/** What is asked of a single link on the command line, without a sheet. */
public sealed interface SingleLinkRequest {

  /**
   * To tell what a link carries and what is wrong with it.
   *
   * @param link the address as given
   */
  record Explain(String link) implements SingleLinkRequest {}

  /**
   * To build a link.
   *
   * @param landingPage a path in the site, or an absolute address
   * @param source {@code utm_source}
   * @param medium {@code utm_medium}
   * @param campaign {@code utm_campaign}
   * @param term {@code utm_term}
   * @param content {@code utm_content}
   */
  record Build(
      String landingPage,
      String source,
      String medium,
      String campaign,
      Optional<String> term,
      Optional<String> content)
      implements SingleLinkRequest {}
}
