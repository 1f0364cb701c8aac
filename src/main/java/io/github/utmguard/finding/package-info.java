/** What rules find, where, how grave it is, and its words. */
package io.github.utmguard.finding;
