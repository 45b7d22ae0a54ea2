import {
  changeKinds,
  originKinds,
  partnerKinds,
  type PilotStatus,
  pilotStatuses,
  precisions,
  sequelKinds,
  verdicts,
} from "../../../domain/vocabularies.ts";
import type { Page } from "../../page/page.ts";
import { sentence } from "../../parts/dutch-dates.ts";
import { Heading, statusMeanings, type Part } from "../../parts/text.tsx";
import { standingPage } from "./standing-page.tsx";

const statuses = Object.fromEntries(
  (Object.keys(pilotStatuses) as PilotStatus[]).map((status) => [
    status,
    `${pilotStatuses[status]}: ${statusMeanings[status]}.`,
  ]),
);

const lists = [
  { title: "Uitkomst van een pilot", words: verdicts },
  { title: "Status van een pilot", words: statuses },
  { title: "Waar een pilot vandaan komt", words: originKinds },
  { title: "Wat er van een pilot is geworden", words: sequelKinds },
  { title: "Wat er kan veranderen", words: changeKinds },
  { title: "Soorten partners", words: partnerKinds },
  { title: "Hoe precies een datum is", words: precisions },
] as const;

const Words: Part<{ words: Readonly<Record<string, string>> }> = ({ words }) => (
  <ul>
    {Object.values(words).map((word) => (
      <li key={word}>{sentence(word)}</li>
    ))}
  </ul>
);

export const wordsPage = (): Page =>
  standingPage("words", {
    description:
      "Wat de woorden op deze site betekenen. Wij gebruiken voor hetzelfde steeds hetzelfde woord.",
    slots: {
      lists: lists.map(({ title, words }) => (
        <section key={title} aria-label={title}>
          <Heading level={2}>{title}</Heading>
          <Words words={words} />
        </section>
      )),
    },
  });
