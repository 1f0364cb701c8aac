package example.acme;

/**
 * Something that Acme sells.
 *
 * @param name what it is called
 * @param weight in grams
 */
public record Gadget(String name, int weight) {}
