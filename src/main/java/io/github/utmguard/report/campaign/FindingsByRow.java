package io.github.utmguard.report.campaign;

import io.github.utmguard.campaign.sheet.CampaignSheet;
import io.github.utmguard.campaign.sheet.SheetCell;
import io.github.utmguard.campaign.sheet.SheetRow;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The findings of each row of a sheet, the gravest first, and how many are of no row. */
final class FindingsByRow {
  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity).thenComparing(Finding.ORDER);

  private final Map<Integer, List<Finding>> byRow = new HashMap<>();
  private final List<Finding> inRows = new ArrayList<>();
  private final int elsewhere;

  FindingsByRow(CampaignSheet sheet, List<Finding> findings) {
    TreeMap<Integer, SheetRow> rows = new TreeMap<>();
    if (!findings.isEmpty()) {
      sheet.rows().stream()
          .filter(row -> !row.cells().isEmpty())
          .forEach(row -> rows.put(row.cells().get(0).line(), row));
    }
    for (Finding finding : findings) {
      Map.Entry<Integer, SheetRow> row = rows.floorEntry(finding.location().line());
      if (finding.location().page().equals(sheet.path())
          && row != null
          && finding.location().line() <= lastLine(row.getValue())) {
        byRow.computeIfAbsent(row.getValue().number(), key -> new ArrayList<>()).add(finding);
        inRows.add(finding);
      }
    }
    byRow.values().forEach(list -> list.sort(GRAVEST_FIRST));
    elsewhere = findings.size() - inRows.size();
  }

  private static int lastLine(SheetRow row) {
    SheetCell last = row.cells().get(row.cells().size() - 1);
    // Lines of text: CR LF, LF or CR end one, as in an editor.
    return last.line() + (int) (last.text() + "|").lines().count() - 1;
  }

  List<Finding> of(SheetRow row) {
    return byRow.getOrDefault(row.number(), List.of());
  }

  long count(Severity severity) {
    return inRows.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** True where no row has any. */
  boolean isEmpty() {
    return byRow.isEmpty();
  }

  /** How many are of no row. */
  int elsewhere() {
    return elsewhere;
  }
}
