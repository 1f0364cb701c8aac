package io.github.utmguard.utm;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The values of {@code utm_medium} that tools sort into a channel.
 *
 * <p>Google Analytics Help, "[GA4] Default channel group", table "Channels for manual traffic", as
 * of 2026; and the values that SuperOffice's own documentation of UTM parameters uses. Google
 * Analytics does not tell upper from lower case here.
 */
public final class UsualMediums {
  /** Organic Search and Social, Display, Email, Affiliates, Referral, Audio, SMS. */
  private static final List<String> GOOGLE_ANALYTICS =
      List.of(
          "organic",
          "social",
          "social-network",
          "social-media",
          "sm",
          "social network",
          "social media",
          "display",
          "banner",
          "expandable",
          "interstitial",
          "cpm",
          "email",
          "e-mail",
          "e_mail",
          "e mail",
          "affiliate",
          "referral",
          "app",
          "link",
          "audio",
          "sms",
          // The next ones are those that its patterns were made for.
          "cpc",
          "ppc",
          "retargeting",
          "paid",
          "video",
          "push");

  private static final List<String> SUPEROFFICE =
      List.of(
          "email",
          "epost",
          "social",
          "cpc",
          "banner",
          "organic",
          "organisk",
          "event",
          "arrangement",
          "referral");

  private static final Set<String> ALL = all();

  private UsualMediums() {}

  private static Set<String> all() {
    Set<String> all = new LinkedHashSet<>(SUPEROFFICE);
    all.addAll(GOOGLE_ANALYTICS);
    return Collections.unmodifiableSet(all);
  }

  /** The list, those of SuperOffice's documentation first. */
  public static List<String> list() {
    return List.copyOf(ALL);
  }

  /**
   * Tells whether a value is one of those in use; one with a placeholder always is, for nobody
   * knows what will stand there. Case does not count: {@code utm-naming} judges it.
   *
   * @param configured those in use; empty for the usual ones
   */
  public static boolean isKnown(String medium, Set<String> configured) {
    if (!Placeholders.spans(medium).isEmpty()) {
      return true;
    }
    String lower = Values.lowercase(medium.strip());
    return configured.isEmpty()
        ? ALL.contains(lower) || isOfPattern(lower)
        : configured.stream().anyMatch(any -> Values.lowercase(any).equals(lower));
  }

  /** {@code ^(.*cp.*|ppc|retargeting|paid.*)$}, {@code ^(.*video.*)$}, Mobile Push. */
  private static boolean isOfPattern(String lower) {
    return lower.contains("cp")
        || lower.startsWith("paid")
        || lower.contains("video")
        || lower.endsWith("push")
        || lower.contains("mobile")
        || lower.contains("notification");
  }

  /** The one in use that an unknown value was meant to be, if one is near or means the same. */
  public static Optional<String> nearest(String medium, Set<String> configured) {
    return Values.nearest("utm_medium", medium, configured.isEmpty() ? ALL : configured);
  }
}
