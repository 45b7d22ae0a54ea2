import type { Analyser } from "../../dutch/analyser.ts";
import { concepts, type Concept } from "./concepts.ts";
import type { Reference } from "./graph-names.ts";
import { readPattern } from "./pattern.ts";

const editions =
  "editie|bijlage|perspectiefnota|jaargang|nota|programmabegroting|begroting|voorjaarsnota|document|rapportage";

/** More ways to ask for what is no dimension: those of clerks, of council members and of people at home. */
// prettier-ignore
export const wordings: readonly Concept[] = [
  { field: "signals", value: "STATE_MONEY", phrases: [
    "geld|subsidie|middelen =uit|=van =den =haag",
    "=den =haag geld|subsidie|middelen|gefinancierd|betaald|betalen|=betaalt|budget",
    "=rijk|rijksoverheid|ministerie geld|subsidie|middelen|budget"] },
  { field: "signals", value: "MORE_EDITIONS", phrases: [
    `=beide|=allebei|=meer|=meerdere|=alle|=twee|=meermaals ${editions}|=nota's`, "=beide|=allebei =jaren", "=terugkomen|teruggekomen|=terugkeren|teruggekeerd =in {year}", "=pilots|=projecten|=proeven terugkomen|terugkeren|=terugkomende|=terugkerende",
    `=zowel {year} =als|=en {year}`, `=zowel ${editions} {year} =als|=en {year}`, `=zowel ${editions} {year} =als|=en ${editions} {year}`, `=in {year} =en|=als =in {year}`, `=in {year} =en|=als {year}`, "=in =beide|=allebei =staan|=stonden|genoemd|vermeld"] },
  { field: "signals", value: "MORE_EDITIONS", opposite: true, phrases: [`=maar|=slechts|=enkel|=één|=een =één|=een|=1 editie|bijlage|perspectiefnota|nota`, `=slechts|=maar =in =één|=een|=1 editie|bijlage|perspectiefnota|nota`] },
  { field: "signals", value: "SUBSIDY", phrases: ["overheidssubsidie|provinciesubsidie"] },
  { field: "runningIn", value: "$", phrases: ["=lopen|=lopend|=loopt =nog {period}", "{period} =nog =lopen|=lopend|=lopende|=loopt|=actief|=bezig|doorlopen", "{period} doorlopen|doorgaan|=doorgaat|=doorloopt|=doorlopend|=doorlopende", "doorlopen|doorgaan|=doorgaat|=doorloopt {period}", "=lopen|=loopt =nog =door {period}"] },
  { field: "lasts", value: "$", phrases: ["=van {duration}", "{duration} =durende|doorlooptijd", "doorlooptijd {duration}", "doorlooptijd =van {duration}", "{about} =durende|duren|=duurt|=duurden", "duren|=duurt|looptijd|doorlooptijd =van {about}", "duren|=duurt|looptijd|doorlooptijd {about}", "=pilots|=projecten|=proeven =van {about}", "{about} =pilots|=pilot|=projecten|=project|=proeven|=proef"] },
  { field: "order", value: "END_LATEST", phrases: ["doorlopen|=doorloopt|doorgaan|=doorgaat =langst|=langste"] },
  { field: "order", value: "DEAREST", phrases: ["=wat|=welke =kost|=kosten|=kostte|=kostten =meest|=meeste", "=wat =is =het =duurst", "=meeste geld|euro kosten|=kost|gekost"] },
  { field: "order", value: "CHEAPEST", phrases: ["=wat|=welke =kost|=kosten|=kostte =minst|=minste", "=minste geld|euro kosten|=kost|gekost"] },
];

/** All that can be asked in words, as phrases. */
export function conceptReferences(analyser: Analyser): Reference[] {
  return [...concepts, ...wordings].flatMap(({ field, value, phrases, onlyAlone, opposite = false }) =>
    phrases.map((phrase) => ({
      field,
      pattern: readPattern(phrase, analyser),
      values: (slots: readonly string[]) => (value === "$" ? slots : [value].flat()),
      onlyAlone: onlyAlone === true,
      opposite,
    })),
  );
}

/** What is done with anything: such a verb says nothing of what is sought. Keys of the analyser. */
export const actions: ReadonlySet<string> = new Set(
  `raak bestrijd betrek regel los oplos aanpak vermijd voorkom verminder vergroot verklein verbeter versterk bevorder stimuleer ondersteun help begeleid
  omga ga beperk terugdring tegenga verlaag verhoog vergemakkelijk faciliteer organiseer realiseer ontwikkel bereik krijg vind zoek heb houd behoud probeer
  kun wil mag laat blijf word zorg behandel bied geef maak doe`.split(/\s+/),
);
