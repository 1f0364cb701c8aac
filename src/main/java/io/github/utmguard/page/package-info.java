/** What the rules see of a page: its tags, its forms, and every reference to a hosted form. */
package io.github.utmguard.page;
