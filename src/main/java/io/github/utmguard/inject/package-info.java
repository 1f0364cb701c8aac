/** Plans and carries out what is put into pages and taken out of them. */
package io.github.utmguard.inject;
