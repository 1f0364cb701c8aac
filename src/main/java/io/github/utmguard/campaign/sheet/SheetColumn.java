package io.github.utmguard.campaign.sheet;

import java.util.Optional;
import java.util.stream.Stream;

/** A column that the plugin knows, by its English and its Norwegian header. */
public enum SheetColumn {
  LANDING_PAGE("landing_page", "landingsside", true, "/webinar.html"),
  UTM_SOURCE("utm_source", "kilde", true, "linkedin"),
  UTM_MEDIUM("utm_medium", "medium", true, "social"),
  UTM_CAMPAIGN("utm_campaign", "kampanje", true, "webinar_sept2027"),
  UTM_TERM("utm_term", "søkeord", false, "crm"),
  UTM_CONTENT("utm_content", "innhold", false, "banner_1"),
  NAME("name", "navn", false, "Webinar"),
  VALID_FROM("valid_from", "gyldig_fra", false, "2027-01-31"),
  VALID_TO("valid_to", "gyldig_til", false, "2027-02-28");

  private final String english;
  private final String norwegian;
  private final boolean required;
  private final String example;
  private final boolean utm;

  SheetColumn(String english, String norwegian, boolean required, String example) {
    this.english = english;
    this.norwegian = norwegian;
    this.required = required;
    this.example = example;
    this.utm = english.startsWith("utm_");
  }

  /** The English header, which for UTM columns is the parameter's name too. */
  public String english() {
    return english;
  }

  public String norwegian() {
    return norwegian;
  }

  /** A right value. */
  public String example() {
    return example;
  }

  /** Whether each row needs a value in it. */
  public boolean isRequired() {
    return required;
  }

  /** Whether its values are those of a UTM parameter. */
  public boolean isUtm() {
    return utm;
  }

  /** Whether a {@code |} in it separates values: in the landing page and in UTM parameters. */
  public boolean isSeveral() {
    return this == LANDING_PAGE || utm;
  }

  /** The column of an English header, in lower case. */
  public static Optional<SheetColumn> ofEnglish(String header) {
    return Stream.of(values()).filter(column -> column.english.equals(header)).findFirst();
  }
}
