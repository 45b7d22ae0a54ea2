import { bounds } from "../../../domain/graphql-bounds.ts";
import { restPages, usualBounds } from "../../../read/page-request.ts";
import { numberInWords, sentence } from "../../parts/dutch-dates.ts";
import { Table } from "../../parts/table.tsx";
import { Heading, Link, Paragraph, type Part } from "../../parts/text.tsx";
import { clientExamples, notebookAddress } from "./client-examples.ts";

const codes = [
  [
    "BAD_USER_INPUT (400 in REST)",
    "Een waarde bestaat niet of past niet; het antwoord noemt haar, en wat er bedoeld kan zijn.",
  ],
  ["NOT_FOUND (404)", "Op dit adres staat niets."],
  ["TOO_MANY_REQUESTS (429)", "Te veel vragen in een minuut; de header Retry-After zegt hoelang te wachten."],
  ["TIME_LIMIT (503)", "De vraag duurde te lang; vraag minder tegelijk."],
  [
    "TOO_BUSY, REVISION_PASSED, DATABASE_UNAVAILABLE, SEARCH_UNAVAILABLE (503)",
    "Het gaat vanzelf over; vraag het na Retry-After nog eens.",
  ],
] as const;

const scalars = [
  ["Date", "JJJJ-MM-DD", "date"],
  ["DateTime", "RFC 3339, in UTC met Z", "date-time"],
  ["Euros", "decimaal getal als tekst, met twee cijfers achter de punt", "string"],
  ["ID", "vaste sleutel; zie node", "string"],
] as const;

/** What one needs to build on the data: programs to begin with, how much can be asked, what is refused, what stays. */
export const ForBuilders: Part<{ publicUrl: string }> = ({ publicUrl }) => (
  <>
    <Heading level={2}>Om mee te beginnen</Heading>
    <Paragraph>Elk van deze programma’s haalt de pilots op die uit een motie komen.</Paragraph>
    {clientExamples.map(({ language, source }) => (
      <section key={language} aria-label={`Voorbeeld in ${language}`}>
        <Heading level={3}>{language}</Heading>
        <pre class="oogst-code" tabIndex={0}>
          <code class="nl-code">{source(publicUrl)}</code>
        </pre>
      </section>
    ))}
    <Paragraph>
      Liever een notebook? Open <Link to={notebookAddress}>oogst.ipynb</Link> in Jupyter.
    </Paragraph>

    <Heading level={2}>Hoeveel tegelijk</Heading>
    <Paragraph>
      Een lijst komt in GraphQL met {usualBounds.usual} tegelijk, of met zoveel als{" "}
      <code class="nl-code">first</code> vraagt: hoogstens {usualBounds.most}. In REST zijn het er{" "}
      {restPages.usual}, of <code class="nl-code">perPagina</code>: hoogstens {restPages.most}. Een bestand
      heeft alles.
    </Paragraph>
    <Table
      caption="Wat één vraag in GraphQL hoogstens mag hebben"
      stacks
      columns={["Wat", "Hoogstens", "Code van de weigering"]}
      rows={Object.entries(bounds).map(([name, { counted, most, code }]) => [
        sentence(counted),
        numberInWords(most),
        <code key={name} class="nl-code">
          {code}
        </code>,
      ])}
      numeric={[1]}
    />

    <Heading level={2}>Wat er mis kan gaan</Heading>
    <Paragraph>
      Een fout in GraphQL staat in <code class="nl-code">errors</code>, met een code in{" "}
      <code class="nl-code">extensions.code</code>; een fout in REST is{" "}
      <code class="nl-code">application/problem+json</code> en noemt alles wat er niet klopt tegelijk.
    </Paragraph>
    <Table
      caption="Codes"
      stacks
      columns={["Code", "Wat er is"]}
      rows={codes.map(([code, words]) => [
        <code key={code} class="nl-code">
          {code}
        </code>,
        words,
      ])}
    />

    <Heading level={2}>Hoe waarden geschreven zijn</Heading>
    <Table
      caption="Eigen soorten in GraphQL"
      stacks
      columns={["GraphQL", "Geschreven als", "In OpenAPI"]}
      rows={scalars}
    />

    <Heading level={2}>Wat blijft</Heading>
    <Paragraph>
      Binnen een versie komt er alleen bij: geen veld, parameter, kolom of adres verandert van betekenis of
      verdwijnt. Een adres onder <code class="nl-code">/id/</code> blijft voor altijd. Wat toch anders moet,
      komt in een nieuwe versie.
    </Paragraph>
  </>
);
