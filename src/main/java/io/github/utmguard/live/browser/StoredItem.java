package io.github.utmguard.live.browser;

/**
 * A value that a page keeps in the browser.
 *
 * @param origin whose it is
 * @param place where it is kept
 * @param key its name; for IndexedDB, those of the database and of the store
 * @param value as text; a value of IndexedDB as JSON
 */
public record StoredItem(String origin, Place place, String key, String value) {
  /** The kinds of web storage. */
  public enum Place {
    LOCAL_STORAGE,
    SESSION_STORAGE,
    INDEXED_DB
  }
}
