import { slugOf } from "../../src/domain/slug.ts";
import type { Mentions } from "../../src/domain/mention-fields.ts";
import type { ReportValues } from "../../src/domain/report-fields.ts";
import { chanceOf, type Chance } from "./random.ts";
import { makeDay, makeMoment, makePeriod } from "./periods.ts";
import {
  answers,
  becomesPolicy,
  motionTitles,
  partners,
  places,
  programmes,
  reportings,
  subjects,
} from "./words.ts";

/** What one report was made of; the printers turn it into text. */
export interface MadeReport extends ReportValues {
  readonly pilot: { readonly name: string; readonly slug: string };
  readonly origins: readonly Mentions["origins"][];
  readonly motions: readonly Mentions["motions"][];
  readonly partners: readonly Mentions["partners"][];
  readonly memos: readonly Mentions["memos"][];
  readonly amounts: readonly Mentions["amounts"][];
  readonly sequels: readonly Mentions["sequels"][];
  readonly endings: readonly Mentions["endings"][];
}

/** Editions a pilot stands in, and pilots that begin in each edition: twelve reports an annex. */
export const lifetime = 4;
export const newcomers = 3;

/** The name of a municipality's nth pilot; no two pilots of one municipality share it, for 528 pilots. */
const nameOf = (municipality: number, pilot: number): { subject: number; name: string } => {
  const subject = (pilot * 5 + municipality) % subjects.length;
  const round = Math.floor(pilot / subjects.length) + municipality + pilot;
  const place = places[round % places.length] ?? places[0];
  const [name] = subjects[subject] ?? subjects[0];
  return { subject, name: `${name} ${place.replace(/^(?:de|het) /, "")}` };
};

/** An amount as the annexes spell it, and as a decimal. */
const makeAmount = (chance: Chance): { quote: string; euros: string } => {
  const thousands = chance.between(5, 480);
  const spelling = chance.pick(["€ #.000", "€#.000", "#.000 euro", "€ #.000,-"]);
  const quote = spelling.replace("#", String(thousands));
  return { quote, euros: `${thousands}000.00` };
};

interface Opening {
  readonly sentence: string;
  readonly origins: readonly Mentions["origins"][];
  readonly motions: readonly Mentions["motions"][];
}

/** Why the pilot exists, in a sentence that opens its description. */
const makeOpening = (chance: Chance, year: number): Opening => {
  const month = String(chance.between(1, 12)).padStart(2, "0");
  const number = `${String(year).slice(2)}${month}-${String(chance.between(1, 79)).padStart(2, "0")}`;
  const title = chance.pick(motionTitles);
  const motion = { number, title, date: null };
  const kind = chance.between(0, 9);
  const because = (sentence: string, origin: Mentions["origins"]["kind"]): Opening => ({
    sentence,
    origins: [{ kind: origin, quote: sentence, motion: null }],
    motions: [],
  });
  switch (kind) {
    case 0:
    case 1:
    case 2: {
      const sentence = `Naar aanleiding van motie ${number} ‘${title}’ is deze pilot gestart.`;
      return {
        sentence,
        origins: [{ kind: "MOTION", quote: sentence, motion }],
        motions: [{ role: "ORIGIN", quote: sentence, motion }],
      };
    }
    case 3:
      return because("De pilot is het gevolg van een toezegging van het college aan de raad.", "TOEZEGGING");
    case 4:
      return because(
        `De raad heeft het initiatiefvoorstel ‘${title}’ aangenomen, waarin om deze pilot wordt gevraagd.`,
        "INITIATIEFVOORSTEL",
      );
    case 5:
      return because("De pilot is onderdeel van een landelijke pilot.", "LANDELIJKE_PILOT");
    case 6:
      return because(
        "Deze pilot geeft invulling aan een afspraak uit het coalitieakkoord.",
        "COALITIEAKKOORD",
      );
    default:
      return { sentence: "", origins: [], motions: [] };
  }
};

/**
 * Makes the report of a municipality's nth pilot in an edition (0 is the spring of `firstYear`).
 * The same numbers give the same report; what belongs to the pilot is the same in all its editions.
 */
export const makeReport = (
  municipality: number,
  pilot: number,
  edition: number,
  firstYear: number,
): MadeReport => {
  const fixed = chanceOf(municipality, pilot);
  const birth = Math.floor(pilot / newcomers);
  const age = edition - birth;
  const startYear = firstYear + Math.floor(birth / 2);
  const { subject, name } = nameOf(municipality, pilot);
  const [, what, goal] = subjects[subject] ?? subjects[0];
  const place = fixed.pick(places);
  const opening = makeOpening(fixed, startYear - 1);
  const [printed, partnerName, kind] = fixed.pick(partners);
  const amount = makeAmount(fixed);
  const [programmeName, portfolioName] = fixed.pick(programmes);
  const programme = { number: programmes.findIndex(([it]) => it === programmeName) + 1, name: programmeName };
  const start = makePeriod(fixed, startYear);
  const plannedEnd = makePeriod(fixed, startYear + 2);
  const evaluationMoment = makeMoment(fixed, startYear + 2);
  const [hasPartner, hasAmount, slips] = [fixed.happens(0.6), fixed.happens(0.4), fixed.happens(0.25)];

  const varied = chanceOf(municipality, pilot, edition);
  const working = `In deze pilot werkt de gemeente samen met ${printed}.`;
  const cost = `Ja, hiervoor is jaarlijks ${amount.quote} nodig.`;
  const memoDay = makeDay(varied, firstYear + Math.floor(edition / 2));
  const memoNumber = `${memoDay.date.slice(0, 4)}-${String(varied.between(1000, 149_999)).padStart(6, "0")}`;
  const memo = `De raad is op ${memoDay.text} geïnformeerd door middel van raadsmemo ${memoNumber}.`;
  const hasMemo = varied.happens(0.25);
  const answer = (of: keyof typeof answers, known: boolean) => {
    const [verdict, text] = known
      ? varied.pick(answers[of])
      : (["NOT_YET_KNOWN", "Nog niet bekend."] as const);
    return { verdict, text };
  };
  const policyChange = answer("policyChange", age >= 2);
  return {
    pilot: { name, slug: slugOf(name) },
    title: name,
    description: [
      opening.sentence,
      `Dit is een proef in ${place}, waarbij ${what}.`,
      hasPartner ? working : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
    goal: `Het beoogde resultaat: ${goal}.`,
    programme,
    portfolio: { name: portfolioName },
    start,
    end: slips && age >= 2 ? makePeriod(chanceOf(municipality, pilot, 1), startYear + 3) : plannedEnd,
    evaluationMoment,
    successful: answer("successful", age >= 1),
    policyChange,
    financialConsequence: hasAmount
      ? { verdict: "YES", text: cost }
      : answer("financialConsequence", age >= 2),
    reporting: hasMemo ? memo : varied.pick(reportings),
    origins: opening.origins,
    motions: opening.motions,
    partners: hasPartner
      ? [{ quote: working, printed, partner: { slug: slugOf(partnerName), name: partnerName, kind } }]
      : [],
    memos: hasMemo ? [{ number: memoNumber, date: memoDay.date, quote: memo }] : [],
    amounts: hasAmount ? [{ euros: amount.euros, quote: amount.quote }] : [],
    sequels:
      policyChange.text === becomesPolicy ? [{ kind: "REGULAR_POLICY", quote: policyChange.text }] : [],
    endings: [],
  };
};
