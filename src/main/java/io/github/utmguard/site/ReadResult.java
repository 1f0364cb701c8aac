package io.github.utmguard.site;

/** What came of reading a page. */
public sealed interface ReadResult {

  /**
   * The page's bytes.
   *
   * @param buffer holds them from its start; the reader uses it again for its next page
   * @param length how many bytes of the buffer are the page
   * @param stamp what the file looked like before and after these bytes were read
   */
  @SuppressWarnings("ArrayRecordComponent") // A view into a reused buffer, never compared.
  record Read(byte[] buffer, int length, PageStamp stamp) implements ReadResult {}

  /**
   * The page could not be read.
   *
   * @param reason why, as a clause
   */
  record Unreadable(String reason) implements ReadResult {}
}
