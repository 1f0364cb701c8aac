package io.github.utmguard.live.browser;

import io.github.utmguard.json.Json;

/** Carries messages of the DevTools protocol to a browser and from it. Thread-safe. */
interface Transport {
  /** Who is told what arrives, on one thread; it must not wait for anything. */
  interface Listener {
    void received(Json message);

    /** Nothing more will arrive. May be told more than once. */
    void ended();
  }

  /** Sends a message, without waiting for it to leave. */
  void send(String message);

  /** Lets go of the browser. */
  void close();
}
