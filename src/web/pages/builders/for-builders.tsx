import type { ComponentChildren } from "preact";
import { bounds } from "../../../domain/graphql-bounds.ts";
import { restPages, usualBounds } from "../../../read/page-request.ts";
import { sentence } from "../../parts/dutch-dates.ts";
import { Table } from "../../parts/table.tsx";
import { Heading, type Part } from "../../parts/text.tsx";
import { clientExamples, notebookAddress } from "./client-examples.ts";

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
  scalars: (
    <Table
      caption="Eigen soorten in GraphQL"
      stacks
      columns={["GraphQL", "Geschreven als", "In OpenAPI"]}
      rows={scalars}
    />
  ),
});
