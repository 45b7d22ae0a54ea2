import type { Database } from "../../src/database/database.ts";
import { periodOf } from "../../src/domain/period.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { emptyDatabase } from "../databases.ts";
import { dayOf, editionOf, quarterOf, type ReportPart } from "../../corpus/stored/readings.ts";

const flexMotion = {
  number: "1911-35",
  title: "Flexwonen",
  date: periodOf("november 2019", { from: "2019-11-01", to: "2019-11-30", precision: "MONTH" }),
};
const ringMotion = { number: null, title: null, date: dayOf("2021-06-28") };
const riec = { slug: "riec", name: "RIEC", kind: "REGIONAL_BODY" as const };
const vidomes = { slug: "vidomes", name: "Vidomes", kind: "HOUSING_ASSOCIATION" as const };
const safety = { number: 5, name: "Veiligheid" };

const flexOf2024: ReportPart = {
  name: "Flexwonen",
  start: dayOf("2021-12-20"),
  end: quarterOf(1, 2024),
  successful: { text: "Nog niet bekend", verdict: "NOT_YET_KNOWN" },
  origins: [{ kind: "MOTION", quote: "Naar aanleiding van motie 1911-35", motion: flexMotion }],
  motions: [{ role: "ORIGIN", quote: "motie 1911-35", motion: flexMotion }],
  partners: [{ quote: "met Vidomes", printed: "Vidomes", partner: vidomes }],
};

export const spring2024 = { year: 2024, asOf: "2023-06-01" };
export const reportsOf2024: readonly ReportPart[] = [
  flexOf2024,
  {
    name: "Afvalringen",
    start: dayOf("2022-01-01"),
    end: dayOf("2022-12-31"),
    successful: { text: "Ja, er ligt minder afval", verdict: "YES" },
    origins: [
      { kind: "MOTION", quote: "Op 28 juni 2021 is een motie door de raad aangenomen", motion: ringMotion },
    ],
    motions: [{ role: "ORIGIN", quote: "Op 28 juni 2021 is een motie", motion: ringMotion }],
  },
];

/** A pilot that goes on and slips, one that succeeded and is gone, and one that is new and has not begun. */
export const editions = [
  editionOf(spring2024, reportsOf2024),
  editionOf({ year: 2026, asOf: "2025-06-01" }, [
    {
      ...flexOf2024,
      title: "Flexwonen Ruimtebaan",
      programme: { number: 7, name: "Inrichting van de stad" },
      portfolio: { name: "Wonen" },
      end: quarterOf(4, 2025),
      motions: [
        { role: "ORIGIN", quote: "motie 1911-35: Flexwonen", motion: flexMotion },
        { role: "SETTLED", quote: "ter afdoening van motie 1911-35", motion: flexMotion },
      ],
      memos: [{ number: "2022-089979", date: "2022-10-11", quote: "memo 2022-089979" }],
      amounts: [{ euros: "339225.00", quote: "€ 339.225" }],
    },
    {
      name: "Élan op school",
      programme: safety,
      portfolio: { name: "Openbare orde en Veiligheid" },
      start: quarterOf(4, 2025),
      partners: [{ quote: "het RIEC", printed: "RIEC", partner: riec }],
      origins: [{ kind: "SUBSIDIE", quote: "met subsidie van het rijk", motion: null }],
    },
  ]),
] as const;

/** Stores them, in a database without anything else. */
export async function storeTwoEditions(database: Database): Promise<void> {
  await emptyDatabase(database);
  for (const edition of editions) await storeEdition(database, edition);
}
