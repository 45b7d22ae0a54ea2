import type { DatasetRow } from "../../read/rows.ts";
import { licence } from "../../domain/licence.ts";
import { about, contact } from "../catalogue/about.ts";
import { datasetTables } from "../records/tables.ts";
import { writtenIn } from "../written.ts";

/** What each file is that stands beside the tables, in the order in which the text names them. */
const besides = {
  "datapackage.json": "beschrijft elke tabel en kolom van de CSV-bestanden (Data Package 2.0)",
  "oogst.xlsx": "dezelfde tabellen, elk op een werkblad, met getypeerde datums en bedragen",
  "oogst.jsonld": "dezelfde gegevens als linked data; wat elke naam betekent (de context) staat erin",
  "oogst.ttl": "precies dezelfde linked data als Turtle",
  "README.md": "deze tekst",
  "LICENSE.txt": "de licentie",
  SHA256SUMS: "controlegetallen; te controleren met `sha256sum -c SHA256SUMS`",
} as const;
export const filesBeside = Object.keys(besides);
export const lastFiles = ["README.md", "LICENSE.txt", "SHA256SUMS"] as const;

function* filesInWords(paths: readonly string[]): Generator<string> {
  for (const { name, title, description } of datasetTables) {
    const own = paths.filter((path) => path.startsWith(`data/${name}.`)).map((path) => `\`${path}\``);
    if (own.length > 0) yield `- ${own.join(", ")}: ${title}. ${description}.`;
  }
  for (const [path, what] of Object.entries(besides))
    if (paths.includes(path)) yield `- \`${path}\`: ${what}.`;
}

/** What stands beside the files that were written, for whoever opens the folder: it names them all. */
export const readmeOf = (
  publicUrl: string,
  { revision, modified }: DatasetRow,
  written: readonly string[],
): string =>
  textOf("README.md", {
    ...licensed,
    title: about.title,
    description: about.description,
    publicUrl,
    revision: String(revision),
    modified: modified === null ? "" : `, van ${modified.slice(0, 10)}`,
    files: [...filesInWords([...written, ...lastFiles])].join("\n"),
    contact: contact.name,
    contactPage: contact.pageAt(publicUrl),
  });

const textOf = writtenIn("dataset-texts.txt");
const licensed = { licence: licence.title, licenceId: licence.id, deed: licence.deed };
export const licenceText = textOf("LICENSE.txt", licensed);
