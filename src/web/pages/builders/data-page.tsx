import { licence } from "../../../domain/licence.ts";
import { things } from "../../../domain/things/things.ts";
import type { DatasetRow } from "../../../read/rows.ts";
import {
  catalogueAddress,
  collectionLinks,
  dataPackageAddress,
  documentationAddress,
  evidentReportsName,
  feedLink,
  openApiAddress,
  schemaAddress,
  wholeFiles,
} from "../../data-addresses.ts";
import { type Page } from "../../page/page.ts";
import { listTypes } from "../../addresses.ts";
import { forBuilders } from "./for-builders.tsx";
import { textOf } from "../../texts.ts";
import { Prose } from "../../parts/prose.tsx";
import { dayInWords, momentInWords } from "../../parts/dutch-dates.ts";
import { Files } from "../../parts/lists.tsx";
import { Heading, Link, type Part } from "../../parts/text.tsx";

/** What people come for first: what each edition says of each pilot, and what changed. */
const listedTypes = ["Report", "Change", ...listTypes] as const;
const [reports, ...otherLists] = listedTypes.map((type) => ({
  name: things[type].plural.dutch,
  title: things[type].plural.title,
}));
const lists = [
  ...(reports ? [reports] : []),
  { name: evidentReportsName, title: "Rapportages met naast elke waarde het citaat en de bron" },
  ...otherLists,
  { name: "moties-met-uitkomst", title: "Moties met wat ervan kwam" },
  { name: "toezeggingen", title: "Toezeggingen en initiatieven" },
];

const example = `{
  pilots(filter: { origins: [MOTION] }) {
    totalCount
    edges { node { name motions { motion { number } } } }
  }
}`;

/** How to get the data: GraphQL, REST, files, feeds, licence and citing. */
export const dataPage = (dataset: DatasetRow, publicUrl: string, today: string): Page => ({
  path: "/data",
  title: "Data en API",
  description:
    "Alle gegevens van Oogst als bestanden, via REST en GraphQL, als linked data en als feeds; vrij te gebruiken.",
  data: [...collectionLinks("pilots"), feedLink()],
  about: {
    "@type": "Dataset",
    "@id": `${publicUrl}/data`,
    name: "Oogst: gemeentelijke pilots",
    description:
      "Wat gemeenten in hun begrotingsstukken over hun pilots schrijven, met de plaats van elke waarde.",
    license: licence.uri,
    isAccessibleForFree: true,
    inLanguage: "nl",
    version: String(dataset.revision),
    ...(dataset.modified === null ? {} : { dateModified: dataset.modified }),
    distribution: wholeFiles.map(({ href, type }) => ({
      "@type": "DataDownload",
      contentUrl: publicUrl + href,
      encodingFormat: type,
    })),
  },
  citation: `Oogst: gemeentelijke pilots, versie ${dataset.revision} van de gegevens. ${licence.id}. Geraadpleegd op ${dayInWords(today)}, ${publicUrl}/data`,
  body: <DataBody dataset={dataset} publicUrl={publicUrl} />,
});

const DataBody: Part<{ dataset: DatasetRow; publicUrl: string }> = ({
  dataset: { revision, modified },
  publicUrl,
}) => (
  <>
    <Heading level={1}>Data en API</Heading>
    <Prose
      text={textOf("data")}
      leads
      slots={{
        ...forBuilders(publicUrl),
        publicUrl,
        licence: licence.uri,
        licenceName: licence.name,
        revision,
        modified: modified !== null && `, bijgewerkt op ${momentInWords(modified)}`,
        documentation: documentationAddress,
        openApi: openApiAddress,
        schema: schemaAddress,
        feed: feedLink().href,
        whole: (
          <ul>
            {[
              ...wholeFiles,
              { href: dataPackageAddress, type: undefined, label: "Beschrijving als Data Package" },
              { href: catalogueAddress, type: undefined, label: "Catalogus volgens DCAT-AP-NL" },
            ].map(({ href, type, label }) => (
              <li key={href}>
                <Link to={href} {...(type === undefined ? {} : { type })}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        ),
        lists: (
          <ul>
            {lists.map(({ name, title }) => (
              <li key={name}>
                {title}: <Files links={collectionLinks(name)} of={title} />
              </li>
            ))}
          </ul>
        ),
        curl: (
          <pre class="oogst-code" tabIndex={0}>
            <code class="nl-code">{`curl ${publicUrl}/graphql --json '${JSON.stringify({ query: example.replace(/\s+/gu, " ") })}'`}</code>
          </pre>
        ),
      }}
    />
  </>
);
