package io.github.utmguard.campaign.rule;

import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Severity;
import java.util.Optional;

/**
 * What a rule found in a sheet or in a material.
 *
 * @param place the file as reports show it, line and column
 * @param url the offending address, if there is one
 * @param message what is wrong and why it matters
 * @param fix what to write instead
 * @param atMost how grave it is at most, where it is less grave than others that the rule finds
 */
public record CampaignFault(
    Location place,
    Optional<String> url,
    Message message,
    Message fix,
    Optional<Severity> atMost) {}
