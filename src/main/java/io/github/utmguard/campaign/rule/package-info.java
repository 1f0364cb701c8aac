/** The rules about campaigns: one class each, and one line each in the catalogue. */
package io.github.utmguard.campaign.rule;
