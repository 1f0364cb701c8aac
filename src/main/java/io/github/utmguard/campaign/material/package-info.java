/** Newsletters, posts and ad exports, whose links to the site must be campaign links. */
package io.github.utmguard.campaign.material;
