package io.github.utmguard.campaign.rule;

import java.util.Arrays;

/** A map from hashes to numbers, of few bytes for each: sheets have very many. */
final class LongIndex {
  private static final int NONE = -1;

  private final long[] keys;
  private final int[] values;
  private final int mask;

  /** Makes room for so many keys, and no more. */
  LongIndex(int capacity) {
    int size = Integer.highestOneBit(Math.max(4, capacity)) * 4;
    this.keys = new long[size];
    this.values = new int[size];
    this.mask = size - 1;
    Arrays.fill(values, NONE);
  }

  /** The number of a key, or -1. */
  int get(long key) {
    return values[place(key)];
  }

  /** Gives a key a number from 0; returns the one that it had, or -1. */
  int put(long key, int value) {
    int place = place(key);
    int before = values[place];
    keys[place] = key;
    values[place] = value;
    return before;
  }

  private int place(long key) {
    int place = (int) (mixed(key) >>> 32) & mask;
    while (values[place] != NONE && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  /** Every bit of a key counts (Steele, Lea, Flood: SplitMix64). */
  static long mixed(long key) {
    long mixed = (key ^ (key >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
