package io.github.utmguard.live.journey;

/** The steps of a journey. */
public enum JourneyStage {
  BROWSER("browser"),
  LANDING("landing"),
  CONSENT("consent"),
  SCRIPT("script"),
  KEPT("kept"),
  NEXT_PAGE("next-page"),
  OTHER_HOST("other-host"),
  RELOAD("reload"),
  FORM("form"),
  NEW_SESSION("new-session"),
  FIRST_TOUCH("first-touch"),
  SUBMIT("submit");

  private final String id;

  JourneyStage(String id) {
    this.id = id;
  }

  /** Its name in reports and messages: {@code live.journey.<id>.title} is its title. */
  public String id() {
    return id;
  }
}
