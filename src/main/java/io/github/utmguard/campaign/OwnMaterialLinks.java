package io.github.utmguard.campaign;

import io.github.utmguard.campaign.material.OwnAddresses;
import io.github.utmguard.page.OwnSite;
import io.github.utmguard.url.Url;

/**
 * Which links of materials are to be campaign links.
 *
 * @param site the site and its company's further hosts
 */
record OwnMaterialLinks(OwnSite site) implements OwnAddresses {

  @Override
  public boolean isOwn(Url url) {
    OwnSite.Kind kind = site.of(url);
    return kind == OwnSite.Kind.SITE || kind == OwnSite.Kind.OWN_HOST;
  }

  @Override
  public boolean isHostedForm(Url url) {
    return site.of(url) == OwnSite.Kind.HOSTED_FORM;
  }
}
