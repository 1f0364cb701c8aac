/** What one goal notes of pages, so that the next one need not read them again. */
package io.github.utmguard.note;
