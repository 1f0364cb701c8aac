package io.github.utmguard;

/** How much a test tries that finds more, or tells time better, the more it tries. */
public final class Tries {
  private Tries() {}

  /** As many as usual; fewer under mutation testing, which runs the same test hundreds of times. */
  public static int of(int usual) {
    return (int) ((long) usual * Integer.getInteger("tries.percent", 100) / 100);
  }
}
