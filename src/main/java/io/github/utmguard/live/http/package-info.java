/** Asks servers for what they serve: politely, and within limits of time, size and number. */
package io.github.utmguard.live.http;
