package example.acme.shop;

/** Sells gadgets. */
public final class Shop {}
