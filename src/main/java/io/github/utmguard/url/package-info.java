/**
 * Reads addresses the way a browser does (the WHATWG URL standard), and recognises the addresses of
 * SuperOffice among them.
 *
 * <p>Section names in comments are those of <a href="https://url.spec.whatwg.org/">the standard</a>
 * unless another one is named. Nothing here reads the network.
 */
package io.github.utmguard.url;
