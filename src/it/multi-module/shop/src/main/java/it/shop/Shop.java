package it.shop;

/** A class of a module. */
public final class Shop {
  /** Makes one. */
  public Shop() {}
}
