package io.github.utmguard.campaign.material;

import io.github.utmguard.settings.InvalidSettingException;
import io.github.utmguard.site.IoReasons;
import io.github.utmguard.site.PageReader;
import io.github.utmguard.site.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads newsletters, posts and ad exports, and finds in them every link that leads to the own site,
 * an own host or a hosted form. Files of up to 64 MiB are read, one after the other; time is linear
 * in their size.
 */
public final class Materials {
  /** The size of the largest file that is read, in bytes. */
  static final int LARGEST = 64 << 20;

  /** Some hundred megabytes of memory; no campaign has as many. */
  static final int MOST_LINKS = 500_000;

  private static final Map<MaterialKind, AddressReader> READERS =
      Map.of(
          MaterialKind.HTML, new HtmlAddresses(false),
          MaterialKind.XML, new HtmlAddresses(true),
          MaterialKind.MARKDOWN, new MarkdownAddresses(),
          MaterialKind.TEXT, new TextAddresses(),
          MaterialKind.TABLE, new TableAddresses());

  private final Path base;
  private final OwnAddresses own;
  private final ExcludedLinks excluded;

  /**
   * Gets ready to read materials.
   *
   * @param base the directory that names of materials are relative to, in settings and in reports
   */
  public Materials(Path base, OwnAddresses own, ExcludedLinks excluded) {
    this.base = base;
    this.own = own;
    this.excluded = excluded;
  }

  /**
   * Reads all materials that the parameter {@code materials} names.
   *
   * @param materials folders, files and Ant-style patterns, relative to the base directory
   * @throws InvalidSettingException for a folder that does not exist, and a pattern that matches
   *     nothing; it names the parameter and shows a right value
   * @throws UnreadableMaterialException if a file cannot be read, or is too large
   */
  public MaterialsRead read(List<String> materials) throws UnreadableMaterialException {
    List<MaterialLink> links = new ArrayList<>();
    PageReader reader = new PageReader(LARGEST);
    int files = 0;
    int addresses = 0;
    for (MaterialFile file : MaterialFiles.of(base, materials)) {
      String text = text(file, reader);
      if (file.kind().isMarkup() || !MaterialText.isBinary(text)) {
        FoundLinks found = new FoundLinks(file.path(), own, excluded);
        READERS.get(file.kind()).read(text, found);
        found.addTo(links, text);
        files++;
        addresses += found.addresses();
      }
    }
    return new MaterialsRead(links, files, addresses);
  }

  private static String text(MaterialFile file, PageReader reader)
      throws UnreadableMaterialException {
    long size = size(file);
    if (size > LARGEST) {
      throw new UnreadableMaterialException(
          file.path(), "it has " + size + " bytes, more than 64 MiB; split it into several files");
    }
    ReadResult result = reader.read(file.file());
    if (result instanceof ReadResult.Read read) {
      return MaterialText.of(read.buffer(), read.length(), file.kind());
    }
    throw new UnreadableMaterialException(file.path(), ((ReadResult.Unreadable) result).reason());
  }

  private static long size(MaterialFile file) throws UnreadableMaterialException {
    try {
      return Files.size(file.file());
    } catch (IOException e) {
      throw new UnreadableMaterialException(file.path(), IoReasons.of(e));
    }
  }
}
