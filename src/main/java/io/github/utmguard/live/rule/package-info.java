/** The rules about a deployed site: each looks at what visits of it have found. */
package io.github.utmguard.live.rule;
