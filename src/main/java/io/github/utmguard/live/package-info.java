/** Verifies a deployed site: visits it, and judges what came of that. */
package io.github.utmguard.live;
