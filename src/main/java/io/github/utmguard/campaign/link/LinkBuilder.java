package io.github.utmguard.campaign.link;

import io.github.utmguard.campaign.sheet.CampaignEntry;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.url.Url;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Builds campaign links: what a browser's {@code URL} object makes of a landing page to whose query
 * the UTM parameters are appended.
 *
 * <p>Query and fragment of the landing page stay where and what they are, but for parameters that
 * the entry sets itself: there the entry's value takes the place of the old one. How values are
 * encoded, and what of them is not, {@link ValueEncoding} says; how paths are resolved, {@link
 * LandingAddress}.
 */
public final class LinkBuilder {
  /**
   * The longest link, in UTF-16 units. Browsers take longer ones, but mail programs, ad platforms
   * and old servers cut them, and a QR code of more cannot be scanned from paper; cut links lose
   * their last parameters without a word.
   */
  public static final int LONGEST = 2_000;

  private final LandingAddress addresses;

  /**
   * Builds links to a site.
   *
   * @param siteUrl where it is published; without it, landing pages must be absolute
   */
  public LinkBuilder(Optional<Url> siteUrl) {
    this.addresses = new LandingAddress(siteUrl);
  }

  /**
   * Builds one link, in time linear in its parts.
   *
   * @throws LinkRefusedException if the landing page cannot be resolved, is no web page, holds
   *     credentials or begins with a placeholder, or the link is longer than {@link #LONGEST}
   */
  public BuiltLink build(CampaignEntry entry) throws LinkRefusedException {
    String written = entry.landingPage();
    checkLength(entry, written.length());
    ProtectedPlaceholders placeholders = ProtectedPlaceholders.of(written);
    if (placeholders.atStart()) {
      throw refused(entry, "link.placeholder", shown(written));
    }
    Url page = withoutOwn(entry, landingPage(entry, placeholders));
    String query = LinkQuery.with(entry.values().byName(), page.query());
    if (!placeholders.isAny() && LinkQuery.isSerialised(query)) {
      Url url = with(Optional.of(query), page.fragment(), page);
      String text = url.href();
      checkLength(entry, text.length());
      return new BuiltLink(entry, page, url, text);
    }
    String text = text(page, query, placeholders);
    checkLength(entry, text.length());
    return new BuiltLink(
        entry, parsed(entry, placeholders.restore(page.href())), parsed(entry, text), text);
  }

  private static Url parsed(CampaignEntry entry, String address) throws LinkRefusedException {
    return Url.parse(address)
        .orElseThrow(() -> refused(entry, "link.unparsable", shown(entry.landingPage())));
  }

  private Url landingPage(CampaignEntry entry, ProtectedPlaceholders placeholders)
      throws LinkRefusedException {
    try {
      return addresses.resolve(placeholders.address());
    } catch (LandingAddress.Refusal refusal) {
      String[] details =
          Stream.concat(
                  Stream.of(shown(entry.landingPage())).filter(any -> refusal.showsAddress()),
                  refusal.detail().map(placeholders::restore).stream())
              .toArray(String[]::new);
      throw refused(entry, refusal.key(), details);
    }
  }

  private static Url withoutOwn(CampaignEntry entry, Url page) {
    if (page.query().isEmpty()) {
      return page;
    }
    Map<String, String> own = entry.values().byName();
    return with(LinkQuery.without(own.keySet(), page.query()), page.fragment(), page);
  }

  private static Url with(Optional<String> query, Optional<String> fragment, Url page) {
    return new Url(page.scheme(), "", "", page.host(), page.port(), page.path(), query, fragment);
  }

  private static String text(Url page, String query, ProtectedPlaceholders placeholders) {
    String before = with(Optional.empty(), Optional.empty(), page).href();
    String fragment = page.fragment().map(text -> "#" + text).orElse("");
    // Only the landing page's own: what is in a value is none of its placeholders.
    int own = page.query().map(String::length).orElse(0);
    return placeholders.restore(before + "?" + query.substring(0, own))
        + query.substring(own)
        + placeholders.restore(fragment);
  }

  private static void checkLength(CampaignEntry entry, int length) throws LinkRefusedException {
    if (length > LONGEST) {
      throw new LinkRefusedException(
          entry,
          longest(entry),
          "link.too-long",
          Integer.toString(length),
          Integer.toString(LONGEST));
    }
  }

  /** The column to shorten something in. */
  private static SheetColumn longest(CampaignEntry entry) {
    return entry.values().byName().entrySet().stream()
        .filter(any -> any.getValue().length() > entry.landingPage().length())
        .max(Comparator.comparingInt(any -> any.getValue().length()))
        .flatMap(any -> SheetColumn.ofEnglish(any.getKey()))
        .orElse(SheetColumn.LANDING_PAGE);
  }

  private static LinkRefusedException refused(CampaignEntry entry, String key, String... details) {
    return new LinkRefusedException(entry, SheetColumn.LANDING_PAGE, key, details);
  }

  /** Messages are for people: they need not see thousands of characters. */
  private static String shown(String text) {
    int end = Math.min(text.length(), 200);
    return end < text.length() ? text.substring(0, end) + "..." : text;
  }
}
