package io.github.utmguard.report;

import io.github.utmguard.rule.Goal;
import java.util.List;
import java.util.Optional;

/** What a report is about: one kind for each goal that reports. */
public sealed interface ReportSubject permits SiteSubject, CampaignSubject, VerifySubject {

  /** The goal that looked at it. */
  Goal goal();

  /** The message key for this subject, where the one for sites says something else. */
  String key(String ofSites);

  /** What sets its results apart from those of other goals over the same folder; empty for none. */
  String category();

  /** What people know it by. */
  String name(SiteReport report);

  /** True where nothing was looked at, so that finding nothing means nothing. */
  boolean isNothing(SiteReport report);

  /** What was looked at, in figures. */
  List<HtmlPage.Figure> figures(SiteReport report);

  /** What was looked at, as arguments of {@code report.summary-coverage}. */
  List<String> coverage(SiteReport report);

  /**
   * What was looked at and found, on one line.
   *
   * @param counts the counts of findings in words
   */
  String summary(SiteReport report, String counts);

  /** The seven steps of the setup guide, as far as the goal can tell. */
  List<ChecklistStep> steps(SiteReport report);

  /** Whether it is a deployed site, whose pages are named by their addresses. */
  default boolean isLive() {
    return false;
  }

  /** What a reader should know of how it was looked at. */
  default List<String> notes(SiteReport report) {
    return List.of();
  }

  /** The visitor's journey, if one was taken. */
  default Optional<HtmlPage.Journey> journey(SiteReport report) {
    return Optional.empty();
  }
}
