package io.github.utmguard.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A parameter has a value that no goal can work with.
 *
 * <p>The message is complete: it names the parameter and its property, says where the value was
 * given if that was a file, what is wrong with it, and what a right value looks like.
 */
public final class InvalidSettingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;

  /** Takes the parameter's name, such as {@code scriptUrl}, and the whole message. */
  public InvalidSettingException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  /** Refuses a property of the command line that means nothing to this plugin. */
  public static InvalidSettingException unknownProperty(String name, Set<String> known) {
    String nearest =
        Suggestion.nearest(name, known)
            .map(property -> "; did you mean -D" + property + "?")
            .orElse(". The properties are: " + String.join(", ", known));
    return new InvalidSettingException(
        name, "Property '" + name + "': there is no such parameter" + nearest);
  }

  /** Refuses a campaign sheet that is not there. */
  public static InvalidSettingException missingSheet(Path sheet) {
    String parameter = Setting.CAMPAIGNS.parameter();
    return new InvalidSettingException(
        parameter,
        "Parameter '"
            + parameter
            + "' (property utm.campaigns): there is no file "
            + sheet
            + ". A right value: "
            + Setting.CAMPAIGNS.rightValue()
            + ", a CSV file whose first line is"
            + " landing_page,utm_source,utm_medium,utm_campaign");
  }

  /** Refuses to look for links to a site whose address nobody gave. */
  public static InvalidSettingException missingSiteUrl() {
    return RawSettings.builder()
        .build()
        .refusal(
            Setting.SITE_URL,
            "it is missing, and so nothing tells which links of the materials lead to the site");
  }

  /** Refuses to verify a site whose address nobody gave. */
  public static InvalidSettingException missingLiveSite() {
    return RawSettings.builder()
        .build()
        .refusal(
            Setting.SITE_URL, "it is missing, and so nothing tells where the deployed site is");
  }

  /** Refuses the id of an entry of Maven's settings that is not there. */
  public static InvalidSettingException unknownServer(String id, Set<String> known) {
    return RawSettings.builder()
        .build()
        .refusal(
            Setting.SERVER,
            "there is no <server> with the id "
                + Quoted.of(id)
                + " in Maven's settings.xml"
                + (known.isEmpty() ? "" : "; there are: " + String.join(", ", known)));
  }

  /** Refuses a campaign that the sheet does not know. */
  public static InvalidSettingException unknownCampaign(String name, List<String> known) {
    String nearest =
        Suggestion.nearest(name, Set.copyOf(known))
            .map(campaign -> "; did you mean " + Quoted.of(campaign) + "?")
            .orElse(known.isEmpty() ? "" : "; there are: " + String.join(", ", known));
    return RawSettings.builder()
        .build()
        .refusal(
            Setting.ONLY_CAMPAIGN,
            "the campaign sheet has no link with the utm_campaign " + Quoted.of(name) + nearest);
  }

  /** The name of the parameter. */
  public String parameter() {
    return parameter;
  }
}
