/** Finds the pages of a published site, and reads them as the server means them. */
package io.github.utmguard.live.pages;
