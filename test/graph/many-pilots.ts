import type { Database } from "../../src/database/database.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { emptyDatabase } from "../databases.ts";
import { dayOf, editionOf, quarterOf, type ReportPart } from "../../corpus/stored/readings.ts";

const names = [
  "Zonnepark",
  "Élan",
  "Éénmalig",
  "afvalring",
  "Zon op dak",
  "Buurtbus",
  "IJsbaan",
  "De Kas",
  "école",
];
const verdicts = ["YES", "NO", "NOT_STATED"] as const;

/** A pilot of which everything that the graph can hold is said; every third has no dates. */
function pilot(i: number, year: number): ReportPart {
  const motion = { number: `2${year % 10}-${100 + (i % 4)}`, title: `Motie ${i % 4}`, date: null };
  const partner = { slug: `stichting-${i % 5}`, name: `Stichting ${i % 5}`, kind: "NGO" as const };
  const verdict = verdicts[i % verdicts.length] ?? "YES";
  return {
    name: `${names[i % names.length]} ${Math.floor(i / names.length)}`,
    programme: { number: i % 3, name: `Programma van ${i % 3}` },
    portfolio: { name: `Portefeuille ${i % 2}` },
    goal: `Doel ${i} van ${year}`,
    start: i % 3 === 0 ? null : dayOf(`20${20 + (i % 4)}-01-01`),
    end: i % 3 === 0 ? null : quarterOf(1, year + (i % 6)),
    successful: { text: `Antwoord ${i}`, verdict },
    reporting: "Raadsmemo",
    origins: [{ kind: i % 2 ? "MOTION" : "SUBSIDIE", quote: `herkomst ${i}`, motion: i % 2 ? motion : null }],
    motions: [{ role: "ORIGIN", quote: `motie ${i}`, motion }],
    partners: [{ quote: `met ${partner.name}`, printed: partner.name, partner }],
    memos: [{ number: `2024-00${i}`, date: null, quote: `memo ${i}` }],
    amounts: [{ euros: "1000.00", quote: `€ 1.000 voor ${i}` }],
  };
}

/** Stores two editions of `count` pilots, of which the later has all but the first two. */
export async function storeManyPilots(database: Database, count: number): Promise<void> {
  await emptyDatabase(database);
  const all = Array.from({ length: count }, (_, i) => i);
  const reports = (year: number, from: number) => all.slice(from).map((i) => pilot(i, year));
  await storeEdition(database, editionOf({ year: 2024 }, reports(2024, 0)));
  await storeEdition(database, editionOf({ year: 2026 }, reports(2026, count > 2 ? 2 : 0)));
}
