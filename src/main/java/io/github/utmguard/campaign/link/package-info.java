/** Campaign links: built as the URL standard says, and explained one by one. */
package io.github.utmguard.campaign.link;
