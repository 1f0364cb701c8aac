package io.github.utmguard.campaign.sheet;

import java.util.Optional;
import java.util.stream.Stream;

/** A column that the plugin knows, by its English and its Norwegian header. */
public enum SheetColumn {
  LANDING_PAGE("landing_page", "landingsside", true),
  UTM_SOURCE("utm_source", "kilde", true),
  UTM_MEDIUM("utm_medium", "medium", true),
  UTM_CAMPAIGN("utm_campaign", "kampanje", true),
  UTM_TERM("utm_term", "søkeord", false),
  UTM_CONTENT("utm_content", "innhold", false),
  NAME("name", "navn", false),
  VALID_FROM("valid_from", "gyldig_fra", false),
  VALID_TO("valid_to", "gyldig_til", false);

  private final String english;
  private final String norwegian;
  private final boolean required;

  SheetColumn(String english, String norwegian, boolean required) {
    this.english = english;
    this.norwegian = norwegian;
    this.required = required;
  }

  /** The English header, which for UTM columns is the parameter's name too. */
  public String english() {
    return english;
  }

  public String norwegian() {
    return norwegian;
  }

  /** Whether each row needs a value in it. */
  public boolean isRequired() {
    return required;
  }

  /** Whether its values are those of a UTM parameter. */
  public boolean isUtm() {
    return english.startsWith("utm_");
  }

  /** The column of an English header, in lower case. */
  public static Optional<SheetColumn> ofEnglish(String header) {
    return Stream.of(values()).filter(column -> column.english.equals(header)).findFirst();
  }
}
