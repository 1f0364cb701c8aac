/** Where campaign links land: the site's pages, their tags, and the ways from them to a form. */
package io.github.utmguard.campaign.landing;
