package io.github.utmguard.settings;

import io.github.utmguard.finding.Severity;
import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.Url;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a goal works by: complete, checked, and the same for its whole run.
 *
 * @param siteDirectory the generated site
 * @param includes Ant-style patterns of pages, relative to the site
 * @param excludes Ant-style patterns of files that are no pages after all
 * @param tag the canonical tag; empty where {@code check} surveys a site without knowing it
 * @param existing what happens to tags that are already there
 * @param dryRun true to write nothing
 * @param failIfNoPages whether a site without pages is a failure
 * @param threads pages worked on at once, from 1
 * @param failOn the least severity that fails the build
 * @param severities the rules whose severity is not the catalogue's; empty for a rule that is off
 * @param hostedFormHosts further hosts of hosted forms, in lower case
 * @param siteUrl where the site is published
 * @param reportDirectory where reports are written
 * @param reportFormats which reports are written
 * @param campaignPolicy how campaign links should be
 * @param accepted which findings are known and accepted
 * @param campaigns the campaign sheet and what goes with it
 * @param verify how the deployed site is verified
 * @param sourceDirectories further directories that pages are generated from
 * @param locale the language of messages and of the HTML report
 */
public record SiteSettings(
    Path siteDirectory,
    List<String> includes,
    List<String> excludes,
    Optional<TrackingTag> tag,
    ExistingTag existing,
    boolean dryRun,
    boolean failIfNoPages,
    int threads,
    FailOn failOn,
    Map<String, Optional<Severity>> severities,
    Set<String> hostedFormHosts,
    Optional<Url> siteUrl,
    Path reportDirectory,
    Set<String> reportFormats,
    CampaignPolicy campaignPolicy,
    AcceptedFindings accepted,
    CampaignSettings campaigns,
    VerifySettings verify,
    List<Path> sourceDirectories,
    Locale locale) {

  /**
   * The canonical tag, for a goal that cannot do without.
   *
   * @throws InvalidSettingException if its address was not given; the message says where to get it
   */
  public TrackingTag requireTag() {
    return tag.orElseThrow(
        () ->
            RawSettings.builder()
                .build()
                .refusal(Setting.SCRIPT_URL, "it is missing; " + TagSetting.WHERE_TO_GET_IT));
  }
}
