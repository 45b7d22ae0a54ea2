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
import { Meanings } from "../../parts/lists.tsx";
import { Heading, Paragraph, statusMeanings, type Part } from "../../parts/text.tsx";
import { standingPage } from "./standing-page.tsx";

/** What words of the site mean that not everyone knows, in the order of the alphabet. */
export const meanings: Readonly<Record<string, string>> = {
  bewijs: "De woorden van de gemeente waaruit wij een waarde lazen, met de plaats waar ze staan.",
  bijlage: "Een deel achter in een begrotingsstuk. Daarin schrijft de gemeente over haar pilots.",
  bron: "Het stuk van de gemeente waaruit wij lezen.",
  college: "De burgemeester en de wethouders. Zij voeren uit wat de raad besluit.",
  editie: "De bijlage bij één begrotingsstuk, zoals de Perspectiefnota 2026.",
  feed: "Een adres dat een programma in de gaten kan houden. Zo ziet u vanzelf wat er verandert.",
  initiatiefvoorstel: "Een plan dat niet van het college komt, maar van een lid van de raad.",
  memo: "Een brief van het college aan de raad. Gemeenten noemen hem ook raadsmemo, raadsbrief of raadsinformatiebrief.",
  motie: "Een verzoek of uitspraak waar de raad voor heeft gestemd.",
  opgeschoven: "Een einddatum is opgeschoven als een latere editie een latere datum noemt.",
  partner: "Een organisatie die meewerkt aan een pilot, of meebetaalt.",
  perspectiefnota: "Het stuk waarin de gemeente in het voorjaar vooruitkijkt naar het volgende jaar.",
  pilot: "Een proef. De gemeente probeert iets uit voordat zij er vast beleid van maakt.",
  portefeuille: "De onderwerpen waar één wethouder over gaat.",
  programma: "Een onderdeel van de begroting, zoals wonen of veiligheid.",
  programmabegroting:
    "Het stuk waarin de gemeente in het najaar zegt wat zij volgend jaar doet en wat dat kost.",
  raad: "De gekozen vertegenwoordigers van de inwoners. De raad controleert het college.",
  rapport: "Wat één editie over één pilot zegt.",
  status:
    "Hoe het vandaag met een pilot staat, voor zover de rapporten dat zeggen. Heeft een pilot een uitkomst en staat hij niet meer in de laatste editie, dan is hij afgelopen.",
  tekstherkenning: "Een computer leest letters van een plaatje. Daarbij gaat soms een letter fout.",
  toezegging: "Iets wat het college aan de raad heeft beloofd.",
  uitkomst: "Het antwoord van de gemeente op de vraag of de pilot is geslaagd.",
};

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
    body: (
      <>
        <Meanings words={Object.entries(meanings).map(([word, meaning]) => [sentence(word), meaning])} />
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
