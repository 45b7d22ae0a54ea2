import type { DatasetRow } from "../../read/rows.ts";
import { licence } from "../../domain/licence.ts";
import { about, contact } from "../catalogue/about.ts";
import { datasetTables } from "../records/tables.ts";

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
  `# ${about.title}

${about.description}

Versie ${revision} van de gegevens${modified === null ? "" : `, van ${modified.slice(0, 10)}`}. De nieuwste staat op <${publicUrl}/open-data/oogst.zip>.

## Wat er in zit

${[...filesInWords([...written, ...lastFiles])].join("\n")}

## Hoe u het leest

- De CSV-bestanden zijn UTF-8 met een byte order mark, met komma’s, volgens RFC 4180. Een cel kan meer regels hebben:
  van een lijst elke waarde één keer; wat bij elkaar hoort staat op één regel, met een | ertussen.
  Opent uw Excel ze in één kolom, vraag ze dan van de site met \`?excel=nl\`: <${publicUrl}/open-data/v1/pilots/data.csv?excel=nl>.
- Elke waarde staat er twee keer: zoals zij in het stuk staat, en omgezet naar een vaste vorm. Een datum is dan een eerste en een
  laatste dag met hoe precies hij is, een antwoord een oordeel, een code staat er in woorden en als code.
- Een tekst die een rekenblad als formule zou uitrekenen, heeft in CSV een apostrof ervoor. Haal die weg en u heeft de tekst.
- Waar een waarde vandaan komt staat in \`bewijsplaatsen\`: document, plaats, de woorden die er staan, en hoe zeker wij zijn dat het zo gelezen moet worden.
- De status van een pilot (loopt, afgelopen) hangt van de dag af en staat er daarom niet in; die volgt uit begin en einde, en uit wat rapporten over het einde zeggen.

## Licentie

Hoe de gegevens geordend zijn, de oordelen, de datums en de verbanden: ${licence.title}; doe ermee wat u wilt, noemen hoeft
niet. <${licence.deed}>
De aangehaalde woorden zijn van de gemeente. U mag ze overnemen (artikel 15b van de Auteurswet), behalve als zij het recht
daarop heeft voorbehouden; noem dan de gemeente en het stuk.

Vragen: ${contact.name}, <${contact.pageAt(publicUrl)}>
`;

export const licenceText = `${licence.title} (${licence.id})

Voor zover de wet dat toelaat doen de makers afstand van alle auteursrechten, naburige rechten en databankrechten op deze
gegevens. U mag ze kopiëren, veranderen, verspreiden en gebruiken, ook commercieel, zonder toestemming te vragen.

Dat geldt voor wat de makers aan de gegevens hebben toegevoegd. De aangehaalde woorden heeft de gemeente geschreven; die zijn
vrij te gebruiken volgens artikel 15b van de Auteurswet, behalve als de gemeente haar recht heeft voorbehouden.

De volledige tekst: https://creativecommons.org/publicdomain/zero/1.0/legalcode.nl
`;
