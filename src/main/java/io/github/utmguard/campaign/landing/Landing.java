package io.github.utmguard.campaign.landing;

import java.util.List;
import java.util.Optional;

/** What is known of the address that a campaign link leads to. */
public sealed interface Landing {

  /**
   * A page of the site.
   *
   * @param page its path relative to the site
   * @param tagged whether it carries an active tag, of the configured address where there is one
   * @param formPath the pages of a shortest way to an embedded form, the landing page first, at
   *     most three clicks; empty where there is none
   * @param unseenOwnLinks where there is none, how many links to pages of own hosts that are not at
   *     hand could be one of those clicks: a form may stand there. At least so many: on sites of
   *     thousands of pages not all are counted
   */
  record Page(String page, boolean tagged, Optional<List<String>> formPath, int unseenOwnLinks)
      implements Landing {
    public Page {
      formPath = formPath.map(List::copyOf);
    }
  }

  /**
   * A file of the site that is no page, such as a PDF, so that it cannot carry the tag.
   *
   * @param file its path relative to the site
   */
  record OtherFile(String file) implements Landing {}

  /**
   * An address within the site under which no file stands.
   *
   * @param nearest a page of the site that may have been meant
   */
  record Missing(Optional<String> nearest) implements Landing {}

  /**
   * An address within the site that a redirect file of the host redirects.
   *
   * @param file the redirect file
   */
  record Redirected(String file) implements Landing {}

  /** A form that SuperOffice hosts. */
  record HostedForm() implements Landing {}

  /** An address of an own host, or of the site's host outside of the site: not at hand. */
  record OwnElsewhere() implements Landing {}

  /** An address of somebody else. */
  record Foreign() implements Landing {}

  /** A page of the site that cannot be read, which {@code check} reports. */
  record Unreadable(String page) implements Landing {}
}
