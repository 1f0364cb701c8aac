package io.github.utmguard.report.campaign;

import io.github.utmguard.report.ReportFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes what people take campaign links from. */
public final class CampaignFiles {
  /** The page's name. */
  public static final String PAGE = "campaign-links.html";

  /** The sheet's name. */
  public static final String SHEET = "campaign-links.csv";

  private CampaignFiles() {}

  /**
   * Writes both files, each whole or not at all, and creates their directory where it is missing.
   *
   * @return the files, the one that people open first
   * @throws NotDirectoryException if there is a file where their directory should be
   * @throws IOException if one cannot be written
   */
  public static List<Path> write(Path directory, CampaignLinksView view) throws IOException {
    Path page = directory.resolve(PAGE);
    Path sheet = directory.resolve(SHEET);
    List<String> lines = new CampaignLinksCsv(view.sheet()).lines(view.links());
    ReportFile.write(page, out -> writePage(view, lines, out));
    ReportFile.write(sheet, out -> CampaignLinksCsv.write(lines, out));
    return List.of(page, sheet);
  }

  /**
   * Writes {@code campaign-links.html}; the stream stays open.
   *
   * @throws IOException if it cannot be written
   */
  public static void writePage(CampaignLinksView view, OutputStream out) throws IOException {
    writePage(view, new CampaignLinksCsv(view.sheet()).lines(view.links()), out);
  }

  private static void writePage(CampaignLinksView view, List<String> lines, OutputStream out)
      throws IOException {
    new CampaignLinksPage().write(view, lines, Optional.empty(), out);
  }

  /**
   * Writes {@code campaign-links.csv}; the stream stays open.
   *
   * @throws IOException if it cannot be written
   */
  public static void writeSheet(CampaignLinksView view, OutputStream out) throws IOException {
    CampaignLinksCsv.write(new CampaignLinksCsv(view.sheet()).lines(view.links()), out);
  }
}
