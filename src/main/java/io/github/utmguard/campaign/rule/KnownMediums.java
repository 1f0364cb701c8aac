package io.github.utmguard.campaign.rule;

import java.util.Set;

/** Placeholder. */
final class KnownMediums {
  private static final Set<String> USUAL =
      Set.of(
          "email",
          "e-mail",
          "e_mail",
          "e mail",
          "epost",
          "social",
          "social-network",
          "social-media",
          "cpc",
          "ppc",
          "banner",
          "display",
          "organic",
          "organisk",
          "event",
          "arrangement",
          "referral",
          "sms",
          "affiliate",
          "audio",
          "video",
          "paid");

  private KnownMediums() {}

  static boolean isUsual(String lower) {
    return USUAL.contains(lower);
  }

  static Set<String> names() {
    return USUAL;
  }

  static String synonym(String plain) {
    return switch (plain) {
      case "epost" -> "email";
      case "organisk" -> "organic";
      case "arrangement" -> "event";
      default -> plain;
    };
  }
}
