package it.docs;

/** A class of a module. */
public final class Docs {
  /** Makes one. */
  public Docs() {}
}
