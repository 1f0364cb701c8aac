package io.github.utmguard.page;

import io.github.utmguard.url.HostedForm;

/**
 * A place of a page that names a hosted form's address.
 *
 * @param use what a browser does with it
 * @param written the address as written, character references resolved
 * @param form the form it leads to
 * @param offset the first unit of the attribute's value, or of the address in a script
 */
public record HostedReference(Use use, String written, HostedForm form, int offset) {

  /** How a page uses an address. */
  public enum Use {
    /** A visitor follows it, or a form is sent there. */
    LINK,
    /** It is shown inside the page. */
    FRAME,
    /** A script goes there. */
    SCRIPT,
    /** The page goes there by itself. */
    REDIRECT,
    /** It stands in {@code template} or {@code noscript}, where a visitor does not meet it. */
    INERT,
    /** It stands in a script or in data, and nothing shows that it is used. */
    MENTION
  }

  /**
   * What tells whether a page shows the form that its data names. Where data holds a text as HTML,
   * its ampersands are still escaped.
   */
  public String shownAs() {
    return shownAs(form);
  }

  static String shownAs(HostedForm form) {
    return form.address().href().replace("&amp;", "&");
  }
}
