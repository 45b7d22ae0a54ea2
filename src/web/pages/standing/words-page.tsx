import type { JSX } from "preact";
import {
  changeKinds,
  originKinds,
  partnerKinds,
  pilotStatuses,
  precisions,
  sequelKinds,
  verdicts,
} from "../../../domain/vocabularies.ts";
import type { Page } from "../../page/page.ts";
import { sentence } from "../../parts/dutch-dates.ts";
import { Heading, Paragraph } from "../../parts/text.tsx";
import { meanings } from "./meanings.ts";
import { standingPage } from "./standing-page.tsx";

const lists = [
  { title: "Uitkomst van een pilot", words: verdicts },
  { title: "Status van een pilot", words: pilotStatuses },
  { title: "Waar een pilot vandaan komt", words: originKinds },
  { title: "Wat er van een pilot is geworden", words: sequelKinds },
  { title: "Wat er kan veranderen", words: changeKinds },
  { title: "Soorten partners", words: partnerKinds },
  { title: "Hoe precies een datum is", words: precisions },
] as const;

const Words = ({ words }: { readonly words: Readonly<Record<string, string>> }): JSX.Element => (
  <ul>
    {Object.values(words).map((word) => (
      <li key={word}>{sentence(word)}</li>
    ))}
  </ul>
);

/** What the words of the site mean. */
export const wordsPage = (): Page =>
  standingPage("words", {
    description:
      "Wat de woorden op deze site betekenen. Wij gebruiken voor hetzelfde steeds hetzelfde woord.",
    body: (
      <>
        <dl class="oogst-words">
          {Object.entries(meanings).map(([word, meaning]) => (
            <div key={word}>
              <dt>{sentence(word)}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        {lists.map(({ title, words }) => (
          <section key={title} aria-label={title}>
            <Heading level={2}>{title}</Heading>
            <Words words={words} />
          </section>
        ))}
        <Paragraph>
          “Niet vermeld” staat er ook als een gemeente resultaten noemt zonder er een oordeel over te geven.
        </Paragraph>
      </>
    ),
  });
