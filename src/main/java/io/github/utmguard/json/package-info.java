/** JSON values as trees; reading and writing them is Jackson's streaming part's work. */
package io.github.utmguard.json;
