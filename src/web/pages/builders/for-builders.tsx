import type { ComponentChildren } from "preact";
import { bounds } from "../../../domain/graphql-bounds.ts";
import { restPages, usualBounds } from "../../../read/page-request.ts";
import { sentence } from "../../parts/dutch-dates.ts";
import { Table } from "../../parts/table.tsx";
import { Heading, type Part } from "../../parts/text.tsx";
import { clientExamples, notebookAddress } from "./client-examples.ts";

const codes = [
  [
    "BAD_USER_INPUT (in REST 400 voor wat niet past, 404 voor wat niet bestaat)",
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

const Code: Part<{ children: string }> = ({ children }) => <code class="nl-code">{children}</code>;

/** What the page of data has for who builds on it: programs to begin with, how much can be asked, what is refused. */
export const forBuilders = (publicUrl: string): Readonly<Record<string, ComponentChildren>> => ({
  examples: clientExamples.map(({ language, source }) => (
    <section key={language} aria-label={`Voorbeeld in ${language}`}>
      <Heading level={3}>{language}</Heading>
      <pre class="oogst-code" tabIndex={0}>
        <Code>{source(publicUrl)}</Code>
      </pre>
    </section>
  )),
  notebook: notebookAddress,
  usual: usualBounds.usual,
  most: usualBounds.most,
  restUsual: restPages.usual,
  restMost: restPages.most,
  bounds: (
    <Table
      caption="Wat één vraag in GraphQL hoogstens mag hebben"
      stacks
      columns={["Wat", "Hoogstens", "Code van de weigering"]}
      rows={Object.entries(bounds).map(([name, { counted, most, code }]) => [
        sentence(counted),
        most,
        <Code key={name}>{code}</Code>,
      ])}
    />
  ),
  codes: (
    <Table
      caption="Codes"
      stacks
      columns={["Code", "Wat er is"]}
      rows={codes.map(([code, words]) => [<Code key={code}>{code}</Code>, words])}
    />
  ),
  scalars: (
    <Table
      caption="Eigen soorten in GraphQL"
      stacks
      columns={["GraphQL", "Geschreven als", "In OpenAPI"]}
      rows={scalars}
    />
  ),
});
