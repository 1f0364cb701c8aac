package io.github.utmguard.inject;

import io.github.utmguard.html.Edit;
import io.github.utmguard.html.Edits;
import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.page.PageView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes tags out of a page, if that changes nothing else of its tree. */
final class TagRemoval {
  private TagRemoval() {}

  /**
   * The edits that take all active tags out and make the insertions.
   *
   * @return empty where the tree would change beyond that
   */
  static Optional<List<Edit>> edits(PageView page, List<Edit> insertions) {
    Optional<List<OldTag>> tags = OldTag.all(page);
    if (tags.isEmpty()) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>();
    for (OldTag tag : tags.get()) {
      edits.add(removal(page.source(), tag, insertions));
    }
    for (Edit insertion : insertions) {
      if (edits.stream().noneMatch(edit -> edit.inserted() == insertion.inserted())) {
        edits.add(insertion);
      }
    }
    edits.sort(Comparator.comparingInt(Edit::byteOffset));
    return leavesTheRest(page, tags.get(), edits, insertions)
        ? Optional.of(edits)
        : Optional.empty();
  }

  /** A tag that stands where the new one goes, as one that implied the head, makes one edit. */
  private static Edit removal(PageSource source, OldTag tag, List<Edit> insertions) {
    int start = source.byteOffset(tag.start());
    int end = source.byteOffset(tag.end());
    for (Edit insertion : insertions) {
      boolean within = insertion.byteOffset() >= start && insertion.byteOffset() < end;
      if (within && insertion.removedBytes() == 0) {
        return new Edit(start, end - start, insertion.inserted());
      }
    }
    return new Edit(start, end - start, new byte[0]);
  }

  private static boolean leavesTheRest(
      PageView page, List<OldTag> tags, List<Edit> edits, List<Edit> insertions) {
    boolean xml = page.head() instanceof HeadPosition.Xml;
    if (!xml && CommentsAfterBody.mayMove(page.source(), tags)) {
      return false;
    }
    byte[] bytes = Edits.apply(page.source(), edits);
    PageSource edited =
        xml ? PageSource.ofXml(bytes, bytes.length) : PageSource.of(bytes, bytes.length);
    if (!edited.encoding().equals(page.source().encoding())) {
      return false;
    }
    ParsedPage after = xml ? ParsedPage.xhtml(edited) : ParsedPage.html(edited);
    List<OldTag> added = added(edited, edits, insertions);
    return page.tree()
        .filter(before -> TreeText.of(before, tags).equals(TreeText.of(after, added)))
        .isPresent();
  }

  /** Where the insertions stand in the edited page. */
  private static List<OldTag> added(PageSource edited, List<Edit> edits, List<Edit> insertions) {
    List<OldTag> added = new ArrayList<>();
    int shift = 0;
    for (Edit edit : edits) {
      if (insertions.stream().anyMatch(insertion -> insertion.inserted() == edit.inserted())) {
        int start = edit.byteOffset() + shift;
        added.add(new OldTag(edited.unitAt(start), edited.unitAt(start + edit.inserted().length)));
      }
      shift += edit.inserted().length - edit.removedBytes();
    }
    return added;
  }
}
