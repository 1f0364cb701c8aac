package io.github.utmguard.campaign;

import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.link.LinkExplanation;
import io.github.utmguard.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a single link.
 *
 * @param built the link, where it was to be built
 * @param explanation what it carries
 * @param findings what is wrong with it, weighed as the settings say
 */
public record SingleLinkResult(
    Optional<BuiltLink> built, LinkExplanation explanation, List<Finding> findings) {
  public SingleLinkResult {
    findings = List.copyOf(findings);
  }
}
