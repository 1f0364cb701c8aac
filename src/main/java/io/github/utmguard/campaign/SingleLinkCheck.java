package io.github.utmguard.campaign;

import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.link.LinkBuilder;
import io.github.utmguard.campaign.link.LinkExplanation;
import io.github.utmguard.campaign.link.LinkRefusedException;
import io.github.utmguard.campaign.link.SingleLink;
import io.github.utmguard.campaign.material.MaterialLink;
import io.github.utmguard.campaign.rule.Campaigns;
import io.github.utmguard.settings.SingleLinkRequest;
import io.github.utmguard.settings.SingleLinkRequest.Build;
import io.github.utmguard.settings.SingleLinkRequest.Explain;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.url.Url;
import java.util.List;
import java.util.Optional;

/** Builds or explains one link, as somebody would use it in a newsletter or an ad. */
public final class SingleLinkCheck {
  private final SiteSettings settings;

  /** Goes by the naming policy, the rules and the site's address of these settings. */
  public SingleLinkCheck(SiteSettings settings) {
    this.settings = settings;
  }

  /**
   * Does what is asked.
   *
   * @throws LinkRefusedException if a link cannot be built of the given parts
   */
  public SingleLinkResult of(SingleLinkRequest request) throws LinkRefusedException {
    if (request instanceof Explain explain) {
      return explained(explain.link(), Optional.empty());
    }
    BuiltLink link = built((Build) request);
    return explained(link.text(), Optional.of(link));
  }

  private BuiltLink built(Build request) throws LinkRefusedException {
    return new SingleLink(
            Optional.of(request.source()),
            Optional.of(request.medium()),
            Optional.of(request.campaign()),
            request.term(),
            request.content(),
            Optional.of(request.landingPage()))
        .build(new LinkBuilder(settings.siteUrl()));
  }

  private SingleLinkResult explained(String written, Optional<BuiltLink> built) {
    LinkExplanation explanation =
        LinkExplanation.of(written, settings.campaignPolicy().utm(), settings.hostedFormHosts());
    List<MaterialLink> links =
        explanation.url().map(url -> link(written, url, explanation.hostedForm())).stream()
            .toList();
    Campaigns campaigns =
        new Campaigns(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            links,
            settings.campaignPolicy().utm(),
            settings.accepted().today());
    return new SingleLinkResult(built, explanation, new CampaignFindings(settings).of(campaigns));
  }

  private static MaterialLink link(String written, Url url, boolean hostedForm) {
    return new MaterialLink("utm.link", 1, 1, written, url, hostedForm);
  }
}
