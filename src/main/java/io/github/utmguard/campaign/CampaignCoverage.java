package io.github.utmguard.campaign;

/**
 * What a check of campaigns looked at.
 *
 * @param rows rows of the sheet
 * @param links links that were built from them
 * @param landingPages different landing pages
 * @param landingPagesSeen those of them that are pages of the site, so that they were looked at
 * @param materials newsletters, posts and ad exports
 * @param materialLinks their links to the own site, an own host or a hosted form
 */
public record CampaignCoverage(
    int rows,
    int links,
    int landingPages,
    int landingPagesSeen,
    int materials,
    int materialLinks) {}
