import { shiftDay } from "../../domain/day.ts";
import type { Dimension } from "../../domain/dimension.ts";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import { codesIn } from "../../domain/dimensions/values.ts";
import type { Analyser, Token } from "../../dutch/analyser.ts";
import { signals } from "../condition.ts";
import { concepts, type Concept } from "./concepts.ts";
import { filterFields, type FilterField } from "./filter.ts";
import type { Reference } from "./graph-names.ts";
import { patternOf, readPattern } from "./pattern.ts";

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
  { field: "runningIn", value: "$", phrases: ["=lopen|=lopend|=loopt =nog {period}", "{period} =nog =lopen|=lopend|=lopende|=loopt|=actief|=bezig|doorlopen|doorgaan|=doorgaat|=bestaan|=bestaat", "{period} doorlopen|doorgaan|=doorgaat|=doorloopt|=doorlopend|=doorlopende", "doorlopen|doorgaan|=doorgaat|=doorloopt {period}", "=lopen|=loopt =nog =door {period}"] },
  { field: "runningIn", value: "$", phrases: ["{period} =blijven|=blijft =lopen|=doorlopen|=doorgaan|=bestaan", "=blijven|=blijft =lopen|=doorlopen|=doorgaan|=bestaan {period}"] },
  { field: "runningIn", value: "after $", phrases: ["=langer doorlopen|doorgaan|=doorgaat|=lopen|=loopt|=duren|=duurt =dan {period}", "doorlopen|doorgaan|=doorgaat|=lopen|=loopt|=duren|=duurt =langer =dan {period}", "=langer =dan {period} doorlopen|doorgaan|=doorgaat|=lopen|=loopt|=duren|=duurt"] },
  { field: "lasts", value: "$", phrases: ["=van {duration}", "{duration} =durende|doorlooptijd", "doorlooptijd {duration}", "doorlooptijd =van {duration}", "{about} =durende|duren|=duurt|=duurden", "duren|=duurt|looptijd|doorlooptijd =van {about}", "duren|=duurt|looptijd|doorlooptijd {about}", "=pilots|=projecten|=proeven =van {about}", "{about} =pilots|=pilot|=projecten|=project|=proeven|=proef"] },
  { field: "order", value: "END_LATEST", phrases: ["doorlopen|=doorloopt|doorgaan|=doorgaat =langst|=langste"] },
  { field: "order", value: "DEAREST", phrases: ["=wat|=welke =kost|=kosten|=kostte|=kostten =meest|=meeste", "=wat =is =het =duurst", "=meeste geld|euro kosten|=kost|gekost"] },
  { field: "order", value: "CHEAPEST", phrases: ["=wat|=welke =kost|=kosten|=kostte =minst|=minste", "=minste geld|euro kosten|=kost|gekost"] },
];

/** What "langer dan 2026" leaves: what comes after. */
const afterPeriod = (period: string): string[] => {
  const until = period.split("/")[1] ?? "";
  return /^\d/u.test(until) ? [`${shiftDay(until, 1)}/`] : [];
};

/** "De top 3 duurste", "de drie duurste": how many are looked at, of a list that stands in that order. */
const counted = (phrase: string): string[] => [
  phrase,
  `=top {number} ${phrase}`,
  `{number} ${phrase}`,
  `${phrase} {number}`,
];

/** All that can be asked in words, as phrases. */
export function conceptReferences(analyser: Analyser): Reference[] {
  return [...concepts, ...wordings].flatMap(({ field, value, phrases, onlyAlone, opposite = false }) =>
    phrases.flatMap(field === "order" ? counted : (phrase) => [phrase]).map((phrase) => ({
      field,
      pattern: readPattern(phrase, analyser),
      values: (slots: readonly string[]) =>
        value === "$" ? slots : value === "after $" ? slots.flatMap(afterPeriod) : [value].flat(),
      onlyAlone: onlyAlone === true,
      opposite,
    })),
  );
}

/**
 * What a page shows to choose from, typed as it stands there: "Status loopt", "Evaluatie over tijd".
 * @param read the words of a text, as those of a question are read
 */
export function shownReferences(read: (text: string) => readonly Token[]): Reference[] {
  const choices = (Object.entries(filterFields) as [FilterField, string][]).flatMap(([field, label]) => {
    const dimension = (dimensions as Readonly<Record<string, Dimension>>)[field];
    const codes = field === "signals" ? signals : ((dimension && codesIn(dimension)) ?? {});
    return [
      ...Object.entries(codes).map(([value, words]) => ({ field, value, text: `${label} ${words}` })),
      ...(dimension?.type === "flag" ? [{ field, value: "true", text: label }] : []),
    ];
  });
  return choices.map(({ field, value, text }) => ({
    field,
    pattern: patternOf(read(text)),
    values: () => [value],
    onlyAlone: false,
  }));
}

/** What is done with anything: such a verb says nothing of what is sought. Keys of the analyser. */
export const actions: ReadonlySet<string> = new Set(
  `raak bestrijd betrek regel los oplos aanpak vermijd voorkom verminder vergroot verklein verbeter versterk bevorder stimuleer ondersteun help begeleid
  omga ga beperk terugdring tegenga verlaag verhoog vergemakkelijk faciliteer organiseer realiseer ontwikkel bereik krijg vind zoek heb houd behoud probeer
  kun wil mag laat blijf word zorg behandel bied geef maak doe`.split(/\s+/),
);
