package io.github.utmguard.url;

import java.util.Optional;

/**
 * A form embedded in a page by a script of SuperOffice: the way that keeps the first interaction.
 *
 * @param address the script's address
 * @param formId the form's id, decoded, not empty
 */
public record EmbeddedForm(Url address, String formId) {
  static final String ACTION = "form";

  /** Reads the address of a script; empty if it embeds no form. */
  public static Optional<EmbeddedForm> of(Url url) {
    return CustomerScript.asksFor(ACTION, url)
        ? CustomerScript.value("id", url).map(id -> new EmbeddedForm(url, id))
        : Optional.empty();
  }
}
