package io.github.utmguard.campaign.sheet;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One combination of a row's values, so one link.
 *
 * @param row where it stands
 * @param landingPage a path in the site or an absolute address, trimmed
 * @param values its UTM parameters
 * @param name what people call it
 * @param validFrom the first day on which it may be used
 * @param validTo the last day on which it may be used
 */
public record CampaignEntry(
    SheetRow row,
    String landingPage,
    UtmValues values,
    Optional<String> name,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo) {}
