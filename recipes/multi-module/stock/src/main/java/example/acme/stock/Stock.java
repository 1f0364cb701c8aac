package example.acme.stock;

/** Counts gadgets. */
public final class Stock {}
