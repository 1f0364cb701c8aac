package io.github.utmguard.html;

/**
 * One change of a page's bytes.
 *
 * @param byteOffset where it begins, counted in the page as it was
 * @param removedBytes how many bytes are taken out there; 0 or more
 * @param inserted what is put in their place; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // Only ever applied, never compared.
public record Edit(int byteOffset, int removedBytes, byte[] inserted) {}
