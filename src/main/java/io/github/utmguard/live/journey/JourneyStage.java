package io.github.utmguard.live.journey;

import io.github.utmguard.finding.Message;

/** The steps of a journey. */
public enum JourneyStage {
  BROWSER("browser", "live.journey.browser.title"),
  LANDING("landing", "live.journey.landing.title"),
  CONSENT("consent", "live.journey.consent.title"),
  SCRIPT("script", "live.journey.script.title"),
  KEPT("kept", "live.journey.kept.title"),
  NEXT_PAGE("next-page", "live.journey.next-page.title"),
  OTHER_HOST("other-host", "live.journey.other-host.title"),
  RELOAD("reload", "live.journey.reload.title"),
  FORM("form", "live.journey.form.title"),
  NEW_SESSION("new-session", "live.journey.new-session.title"),
  FIRST_TOUCH("first-touch", "live.journey.first-touch.title"),
  SUBMIT("submit", "live.journey.submit.title");

  private final String id;
  private final String title;

  JourneyStage(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** Its name in reports. */
  public String id() {
    return id;
  }

  /** What it is about, for people. */
  public Message title() {
    return Message.of(title);
  }
}
