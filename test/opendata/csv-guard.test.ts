import { expect, it } from "vitest";
import { looksLikeFormula } from "../../src/opendata/formats/csv.ts";

it.for([
  '=HYPERLINK("http://x.nl")',
  '- HYPERLINK("http://x.nl")',
  '- HYPERLINK ("http://x.nl")',
  '- HYPERLINK\u00A0\t("http://x.nl")',
  "- Minder SOM (A1)",
  "- Één (A1)",
  "- WEB_DIENST\n(A1)",
  "- cmd|' /C calc'!A0",
  "- blad!A1",
  '\'- HYPERLINK ("x")',
  "-1+1",
  "+31 79",
  "@SOM(A1)",
  "\t=1",
  " =1",
  "\u00A0=1",
  " \t- HYPERLINK (A1)",
  "\n=1",
  "\r\n+1",
  "\u200B=1",
  "\uFEFF@SOM(A1)",
  "＝1+1",
  "＋1",
  "－1",
  "＠SOM(A1)",
  "- HYPERLINK（A1）",
  "' =1",
  "\tgewone tekst",
])("a spreadsheet might calculate %s", (text) => {
  expect(looksLikeFormula(text)).toBe(true);
});

it.for([
  "- Minder wachten",
  " - Minder wachten",
  " gewone tekst = tekst",
  "1+1=2",
  "–1",
  "- Één loket, minder regels",
  "Doel: - minder",
  "HYPERLINK (x)",
  "",
])("no spreadsheet calculates %s", (text) => {
  expect(looksLikeFormula(text)).toBe(false);
});
