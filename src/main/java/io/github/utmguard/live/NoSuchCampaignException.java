package io.github.utmguard.live;

import java.util.List;
import java.util.SortedSet;

/** Thrown where only one campaign is to be checked, and the sheet has no such one. */
public final class NoSuchCampaignException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String asked;
  private final List<String> known;

  NoSuchCampaignException(String asked, SortedSet<String> known) {
    super(asked);
    this.asked = asked;
    this.known = List.copyOf(known);
  }

  /** The campaign that was asked for. */
  public String asked() {
    return asked;
  }

  /** The campaigns of the sheet, in order; none where there is no sheet. */
  public List<String> known() {
    return known;
  }
}
