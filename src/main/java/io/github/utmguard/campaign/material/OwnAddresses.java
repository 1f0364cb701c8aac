package io.github.utmguard.campaign.material;

import io.github.utmguard.url.Url;

/** Tells which addresses in materials are of interest: all others are somebody else's. */
public interface OwnAddresses {

  /** True for an address of the site, or of a further host of the same company. */
  boolean isOwn(Url url);

  /** True for a form that SuperOffice hosts. */
  boolean isHostedForm(Url url);
}
