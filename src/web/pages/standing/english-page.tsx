import type { Organisation } from "../../../domain/organisation.ts";
import type { Page } from "../../page/page.ts";
import { Heading, Link, Paragraph } from "../../parts/text.tsx";
import { standingPage } from "./standing-page.tsx";

/** The site in short, for who reads no Dutch. */
export const englishPage = ({ siteName, email }: Organisation): Page => ({
  ...standingPage("english", {
    title: `${siteName} in English`,
    description: `${siteName} shows what became of the pilots (trial policies) of Dutch municipalities, in their own words.`,
    body: (
      <>
        <Paragraph>
          Dutch municipalities try out policies in pilots, often because their council asked for it in a
          motion. Twice a year they report on them, in an annex to a budget document. {siteName} reads those
          annexes and lays them side by side: where a pilot came from, when it ends, whether it worked, and
          what happened next. Under every value stands the sentence it was read from, and its place in the
          document.
        </Paragraph>
        <Heading level={2}>What you can do here</Heading>
        <ul>
          <li>
            <Link to="/pilots">All pilots</Link>, <Link to="/moties">all council motions</Link> and{" "}
            <Link to="/edities">all annexes</Link> (in Dutch).
          </li>
          <li>
            <Link to="/overzicht">Charts of the whole</Link>.
          </li>
          <li>
            <Link to="/data">The data</Link>: CSV, XLSX, JSON, linked data, REST and GraphQL. The structure is
            free to use (CC0); quoted words are the municipality’s.
          </li>
        </ul>
        <Heading level={2}>Words</Heading>
        <dl class="oogst-words">
          {[
            ["motie", "a request that the council voted for"],
            ["toezegging", "a promise of the municipal executive to the council"],
            ["editie", "one annex, of one budget document"],
            ["uitkomst", "the answer to “was the pilot a success?”"],
            ["raadsmemo", "a letter of the executive to the council"],
            ["portefeuille", "the field that one alderman is responsible for"],
          ].map(([word, meaning]) => (
            <div key={word}>
              <dt lang="nl">{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        {email !== null && (
          <Paragraph>
            Questions? <Link to={`mailto:${email}`}>{email}</Link>
          </Paragraph>
        )}
      </>
    ),
  }),
  language: "en",
});
