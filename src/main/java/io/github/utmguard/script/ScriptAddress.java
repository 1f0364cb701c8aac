package io.github.utmguard.script;

/**
 * One address of a hosted form inside a script or inside data.
 *
 * @param offset where the address begins in the source, in UTF-16 units
 * @param length how many UTF-16 units of the source it takes, escapes as written; an address put
 *     together from several literals reaches from the first to the last
 * @param address the address as the program would see it; {@code ${name}} stands for a part that
 *     only a running program knows
 * @param navigates whether the statement visibly sends the visitor there
 */
public record ScriptAddress(int offset, int length, String address, boolean navigates) {}
