/** The SuperOffice UTM tag as a page must carry it. */
package io.github.utmguard.tag;
