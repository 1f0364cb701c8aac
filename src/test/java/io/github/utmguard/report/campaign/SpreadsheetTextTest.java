package io.github.utmguard.report.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=cmd|' /C calc'!A0",
        "+SUM(A1)",
        "-2+3+cmd|' /C calc'!A0",
        "-5-3",
        "@SUM(1)",
        "\tx",
        "\rx",
        "\nx",
        "  =1",
        "\u00A0=1",
        "\u200B=1",
        "\uFEFF=1",
        "\u0000=1",
        "\uFF1D1+1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF20SUM(1)",
        " \uFF1D1",
        "\u22121",
        "-",
        "+",
        "-=1",
        "+a"
      })
  void neutralisesWhatWouldRun(String cell) {
    assertEquals("'" + cell, SpreadsheetText.of(cell));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "linkedin",
        "leadgen_smb-2025",
        "https://a.no/?x=1",
        "-5",
        "-5,50",
        "+4",
        "+47 22 33 44 55",
        "5-3",
        "a=b",
        "'=1",
        "{=1}",
        "2026-11-24",
        "\u00F8kt"
      })
  void leavesTheRest(String cell) {
    assertEquals(cell, SpreadsheetText.of(cell));
  }
}
