package io.github.utmguard.live;

import io.github.utmguard.finding.Message;
import io.github.utmguard.live.pages.PageList.Origin;
import java.util.List;
import java.util.Optional;

/**
 * What a verification looked at.
 *
 * @param origin how pages were found
 * @param complete whether all pages were visited that were found
 * @param scripts the addresses of tags that were asked for
 * @param campaignLinks campaign links that were followed
 * @param variants other spellings of the site's address that were followed
 * @param onlyCampaign the campaign that all this was about; empty for the whole site
 * @param hasSheet whether there is a sheet of campaign links
 * @param notes what a reader should know of it
 */
public record VerifyCoverage(
    Origin origin,
    boolean complete,
    int scripts,
    int campaignLinks,
    int variants,
    Optional<String> onlyCampaign,
    boolean hasSheet,
    List<Message> notes) {
  public VerifyCoverage {
    notes = List.copyOf(notes);
  }
}
