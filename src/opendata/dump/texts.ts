import type { DatasetRow } from "../../read/rows.ts";
import { about, contact, licence } from "../catalogue/about.ts";
import { datasetTables } from "../records/tables.ts";

/** What stands beside the files, for whoever opens the folder. */
export const readmeOf = (publicUrl: string, { revision, modified }: DatasetRow): string => `# ${about.title}

${about.description}

Revisie ${revision}${modified === null ? "" : `, van ${modified.slice(0, 10)}`}. De nieuwste staat op <${publicUrl}/open-data/oogst.zip>.

## Wat er in zit

${datasetTables.map(({ name, title, description }) => `- \`data/${name}.csv\`: ${title}. ${description}.`).join("\n")}
- \`datapackage.json\`: beschrijft elke tabel en kolom (Data Package 2.0).
- \`oogst.xlsx\`: dezelfde tabellen, elk op een werkblad, met getypeerde datums en bedragen.
- \`oogst.jsonld\` en \`oogst.ttl\`: dezelfde gegevens als linked data.
- \`SHA256SUMS\`: controlegetallen; te controleren met \`sha256sum -c SHA256SUMS\`.

## Hoe u het leest

- De CSV-bestanden zijn UTF-8 met een byte order mark, met komma’s, volgens RFC 4180. Een cel kan meer regels hebben.
- Elke waarde staat er zoals gedrukt en in haar normaalvorm: een datum als eerste en laatste dag met de precisie, een antwoord
  met het oordeel, een code in woorden en als code.
- Een tekst die een rekenblad als formule zou uitrekenen, heeft in CSV een apostrof ervoor. Haal die weg en u heeft de tekst.
- Waar een waarde vandaan komt staat in \`bewijsplaatsen\`: document, plaats, gedrukte woorden, en hoe zeker de lezing is.
- De status van een pilot (loopt, afgelopen) hangt van de dag af en staat er daarom niet in; die volgt uit begin en einde.

## Licentie

${licence.title}: doe ermee wat u wilt, noemen hoeft niet. <${licence.url}>

Vragen: ${contact.name}, <${contact.pageAt(publicUrl)}>
`;

export const licenceText = `${licence.title} (${licence.name})

Voor zover de wet dat toelaat doen de makers afstand van alle auteursrechten, naburige rechten en databankrechten op deze
gegevens. U mag ze kopiëren, veranderen, verspreiden en gebruiken, ook commercieel, zonder toestemming te vragen.

De volledige tekst: https://creativecommons.org/publicdomain/zero/1.0/legalcode.nl
`;
