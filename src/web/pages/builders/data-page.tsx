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
import { ForBuilders } from "./for-builders.tsx";
import { dayInWords, momentInWords } from "../../parts/dutch-dates.ts";
import { Files } from "../../parts/lists.tsx";
import { Heading, Link, Paragraph, type Part } from "../../parts/text.tsx";

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
    <Paragraph lead>
      Alles wat hier te lezen is, is ook als data te krijgen, met bij elke waarde de woorden van de gemeente
      en hun plaats. De gegevens zijn vrij te gebruiken (<Link to={licence.uri}>{licence.name}</Link>
      ); de woorden zijn van de gemeente.
    </Paragraph>
    <Paragraph>
      Dit is versie {revision} van de gegevens
      {modified !== null && <>, bijgewerkt op {momentInWords(modified)}</>}.
    </Paragraph>

    <Heading level={2}>Alles in één keer</Heading>
    <ul>
      {wholeFiles.map(({ href, type, label }) => (
        <li key={href}>
          <Link to={href} type={type}>
            {label}
          </Link>
        </li>
      ))}
      <li>
        <Link to={dataPackageAddress}>Beschrijving als Data Package</Link>
      </li>
      <li>
        <Link to={catalogueAddress}>Catalogus volgens DCAT-AP-NL</Link>
      </li>
    </ul>

    <Heading level={2}>Per lijst</Heading>
    <ul>
      {lists.map(({ name, title }) => (
        <li key={name}>
          {title}: <Files links={collectionLinks(name)} of={title} />
        </li>
      ))}
    </ul>

    <Heading level={2}>REST</Heading>
    <Paragraph>
      De REST-dienst volgt de Nederlandse API Design Rules. Lees de{" "}
      <Link to={documentationAddress}>documentatie</Link> of haal de{" "}
      <Link to={openApiAddress}>OpenAPI-beschrijving</Link> op.
    </Paragraph>

    <Heading level={2}>GraphQL</Heading>
    <Paragraph>
      Vraag precies wat u nodig hebt, op de <Link to="/graphql">vragenpagina</Link> met voorbeelden of
      rechtstreeks. Het <Link to={schemaAddress}>schema</Link> zegt wat er te vragen is:
    </Paragraph>
    <pre class="oogst-code" tabIndex={0}>
      <code class="nl-code">{`curl ${publicUrl}/graphql --json '${JSON.stringify({ query: example.replace(/\s+/gu, " ") })}'`}</code>
    </pre>

    <ForBuilders publicUrl={publicUrl} />

    <Heading level={2}>Volgen</Heading>
    <Paragraph>
      De <Link to={feedLink().href}>feed met wijzigingen</Link> werkt in elke feedlezer. Elke pilot en elk
      programma heeft een eigen feed, en elke zoekvraag ook: de link staat onder aan de pagina.
    </Paragraph>

    <Heading level={2}>Vaste adressen</Heading>
    <Paragraph>
      Elke pilot, motie, editie en partner heeft een adres dat blijft, zoals{" "}
      <code class="nl-code">{`${publicUrl}/id/pilot/…`}</code>. Een browser komt er op de pagina, een
      programma krijgt er JSON-LD of Turtle.
    </Paragraph>
  </>
);
