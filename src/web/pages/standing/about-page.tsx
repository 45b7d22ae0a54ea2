import { reportFields } from "../../../domain/report-fields.ts";
import { methods } from "../../../domain/vocabularies.ts";
import type { Page } from "../../page/page.ts";
import { sentence } from "../../parts/dutch-dates.ts";
import { Meanings } from "../../parts/lists.tsx";
import { Prose } from "../../parts/prose.tsx";
import { standingPage } from "./standing-page.tsx";
import { textOf } from "../../texts.ts";
import { licence } from "../../../domain/licence.ts";
import type { Organisation } from "../../../domain/organisation.ts";

/** What the site is, what is read for it, and how sure that is. */
export const aboutPage = (siteName: string): Page => ({
  ...standingPage("about", {
    title: `Over ${siteName}`,
    description:
      "Gemeenten schrijven twee keer per jaar over hun pilots, in een bijlage bij de perspectiefnota of de programmabegroting. Deze site leest die bijlagen en legt ze naast elkaar.",
    slots: {
      fields: (
        <ul>
          {Object.values(reportFields).map(({ label, description }) => (
            <li key={label}>
              <strong>{label}</strong>: {description.charAt(0).toLowerCase() + description.slice(1)}
            </li>
          ))}
        </ul>
      ),
      methods: (
        <ul>
          {Object.values(methods).map((words) => (
            <li key={words}>{sentence(words)}</li>
          ))}
        </ul>
      ),
    },
  }),
  about: { "@type": "AboutPage", name: `Over ${siteName}` },
});

/** What is ours and free, and whose the quoted words are. */
export const licencePage = (siteName: string): Page =>
  standingPage("licence", {
    description: "Wat u met de gegevens en met de woorden van de gemeente mag doen, en hoe u de bron noemt.",
    slots: { siteName, licence: licence.uri, licenceName: licence.name },
  });

/** The site in short, for who reads no Dutch. */
export const englishPage = ({ siteName, email }: Organisation): Page => ({
  ...standingPage("english", {
    title: `${siteName} in English`,
    description: `${siteName} shows what became of the pilots (trial policies) of Dutch municipalities, in their own words.`,
    slots: {
      siteName,
      words: (
        <Meanings
          lang="nl"
          words={[
            ["motie", "a request that the council voted for"],
            ["toezegging", "a promise of the municipal executive to the council"],
            ["editie", "one annex, of one budget document"],
            ["uitkomst", "the answer to “was the pilot a success?”"],
            ["raadsmemo", "a letter of the executive to the council"],
            ["portefeuille", "the field that one alderman is responsible for"],
          ]}
        />
      ),
      questions: email !== null && <Prose text={textOf("questions")} slots={{ email }} />,
    },
  }),
  language: "en",
});
