/** The campaign sheet: a CSV file that a marketer keeps, read with the place of every cell. */
package io.github.utmguard.campaign.sheet;
