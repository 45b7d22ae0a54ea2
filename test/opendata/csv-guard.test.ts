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
])("a spreadsheet might calculate %s", (text) => {
  expect(looksLikeFormula(text)).toBe(true);
});

it.for(["- Minder wachten", "- Één loket, minder regels", "Doel: - minder", "HYPERLINK (x)", ""])(
  "no spreadsheet calculates %s",
  (text) => {
    expect(looksLikeFormula(text)).toBe(false);
  },
);
