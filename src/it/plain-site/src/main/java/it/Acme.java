package it;

/** A class with a page of its own. */
public final class Acme {
  /** Makes one. */
  public Acme() {}
}
