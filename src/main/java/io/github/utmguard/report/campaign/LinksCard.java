package io.github.utmguard.report.campaign;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;

/** What the template of one card shows: there may be thousands, and each is written by itself. */
@JStache(path = "io/github/utmguard/report/campaign/links-card.mustache")
@JStacheConfig(type = JStacheType.STACHE)
record LinksCard(LinksWords words, LinksPage.Card card) {}
