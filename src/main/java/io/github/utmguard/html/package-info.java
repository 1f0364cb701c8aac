/**
 * Reads pages as HTML and XML parsers do, on their bytes: where the head begins, what encoding they
 * are in, where their tokens stand.
 *
 * <p>Section numbers in comments are those of <a href="https://html.spec.whatwg.org/">the HTML
 * standard</a> unless another one is named.
 */
package io.github.utmguard.html;
