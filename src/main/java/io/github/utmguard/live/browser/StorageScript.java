package io.github.utmguard.live.browser;

/** What reads the storage of a document, in the document. */
final class StorageScript {
  /** A promise of {@code [origin, place, key, value]}s; bounded in number, length and time. */
  static final String TEXT =
      """
      (async () => {
        const found = [], most = 300, cut = text => String(text).slice(0, 20000);
        const add = (place, key, value) => {
          if (found.length < most) found.push([location.origin, place, cut(key), cut(value)]);
        };
        const web = (place, storage) => {
          for (let i = 0; i < Math.min(storage.length, most); i++) {
            add(place, storage.key(i), storage.getItem(storage.key(i)));
          }
        };
        try { web('LOCAL_STORAGE', localStorage); } catch (e) { }
        try { web('SESSION_STORAGE', sessionStorage); } catch (e) { }
        const asked = request => new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = request.onblocked = reject;
        });
        const read = async () => {
          for (const {name} of (await indexedDB.databases()).slice(0, 20)) {
            const database = await asked(indexedDB.open(name));
            try {
              for (const store of Array.from(database.objectStoreNames).slice(0, 20)) {
                const all = database.transaction(store).objectStore(store).getAll(null, 50);
                for (const value of await asked(all)) {
                  add('INDEXED_DB', name + '/' + store, JSON.stringify(value));
                }
              }
            } finally { database.close(); }
          }
        };
        try {
          await Promise.race([read(), new Promise(resolve => setTimeout(resolve, 2000))]);
        } catch (e) { }
        return found;
      })()""";

  private StorageScript() {}
}
