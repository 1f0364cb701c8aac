package io.github.utmguard.campaign.link;

import io.github.utmguard.campaign.sheet.CampaignEntry;
import io.github.utmguard.url.ReadableHost;
import io.github.utmguard.url.Url;

/**
 * A link that was built from a row of the sheet.
 *
 * @param entry the values that it was built from
 * @param landingPage the address that it leads to, without the UTM parameters of the entry
 * @param url the address with them
 * @param text the link as it is to be pasted: {@code url} serialised, in which placeholders of ad
 *     platforms and mail tools stand verbatim
 */
public record BuiltLink(CampaignEntry entry, Url landingPage, Url url, String text) {

  /** True where a placeholder is a part of the landing page's own address, so that it is open. */
  public boolean hasOpenAddress() {
    return ProtectedPlaceholders.of(entry.landingPage()).isAny();
  }

  /** The link as people read it: an international domain name in its own letters. */
  public String readable() {
    String ascii = url.host().orElse("");
    String readable = ReadableHost.of(url);
    int at = text.indexOf(ascii);
    // Where a placeholder is a part of the host, the text has it in another form.
    return readable.equals(ascii) || at < 0
        ? text
        : text.substring(0, at) + readable + text.substring(at + ascii.length());
  }
}
