/** Content Security Policies of pages (CSP Level 3), as far as they tell which scripts may run. */
package io.github.utmguard.csp;
