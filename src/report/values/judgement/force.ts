import { faint, fraction, goals, number, partly, reached, share, some, type Question } from "./cue.ts";

const whole = (source: string, flags = "u"): RegExp =>
  new RegExp(`(?<![a-z\\d])(?:${source})(?![a-z\\d])`, flags);

const determiner =
  "(?:(?:van )?(?:de|het|onze|alle) )?(?:(?:vooraf|gestelde|beoogde|geformuleerde|afgesproken) )*";

/** A share of the goals: "twee van de drie doelen", "voor 80% behaald", "van de vijf doelen zijn er drie". */
const part = whole(
  [
    `${share} (?:van )?(?:(?:de|het|onze) )?(?:${number} )?${determiner}${goals}`,
    `${share} van (?:de|het|onze) [a-z]+ (?:haal(?:t|de|den)|halen|behaal(?:t|de|den)|bereik(?:t|te|ten)|voldoe[nt]|voldeed|slaag(?:t|de|den))`,
    `${number} (?:van|op) (?:de )?(?:${number} )?${determiner}${goals}`,
    `van de ${number} [a-z]+ (?:[a-z]+ ){0,2}er ${number}(?! [a-z]+ niet)`,
    `(?:voor|met) ${fraction}${some(2)}?${reached}|voor ${fraction}`,
    `van de ${number} ${determiner}${goals} (?:zijn|is|werden|werd)(?: er)? ${number}`,
    `van (?:de|het|onze|alle) (?:[a-z]+ ){0,3}${goals} (?:zijn|is|werden|werd|heeft|hebben)(?: (?:er|we|wij))?(?: [a-z]+)? ${share}`,
    `een (?:[a-z]+ )?(?!(?:doel|resultaat|effect|realisatie)(?![a-z]))[a-z]+ van (?:de|het|onze) (?:[a-z]+ ){0,2}${goals}|${share} van (?:wat|hetgeen|datgene)`,
    `(?:in|bij|voor|onder|op) (?:slechts |maar )?(?:${share}|${number} van de (?:${number}|[a-z]+))|(?<!nul )(?<!geen )${number} van de ${number}`,
    `${share} (?:is|zijn) ${reached}|(?:succes|effect|resultaat|opbrengst) (?:is|was|bleef|blijft|blijkt) (?:[a-z]+ )?${faint}|slechts|^\\s*(?:alleen|enkel|uitsluitend)|bijna ${reached}|op een haar na|(?:alle|is|zijn|werd|werden) (?:[a-z]+ )?op (?:een|twee|drie|\\d) na`,
  ].join("|"),
);
/** "Het doel van 80% is gehaald": how much is the goal itself, no part of it. */
const measure = new RegExp(
  `(?<=(?:doel|doelstelling|norm|ambitie|streef[a-z]+|taakstelling) )van (?:${fraction}|${number})(?![a-z\\d])|(?<=(?:beoogde|gewenste|gestelde|afgesproken|geplande) )(?:${fraction}|${number})(?![a-z\\d])`,
  "u",
);

/** "De norm van 90% is met 93% gehaald": beside how much was to be reached, what was is no part of it. */
const reachedMuch = whole(`(?:met|op) ${fraction}`, "gu");
const withoutMeasure = (clause: string): string => {
  const rest = clause.replace(measure, " ");
  return rest === clause ? clause : rest.replace(reachedMuch, " ");
};

/** One number of the goals, without "of": "een doel is gehaald" says nothing about the others. */
const allOfThem = new RegExp(
  `(?<![a-z\\d])(?:alle|(?<!van )beide|100 ?%|100 procent|(${number}) van de (?:\\1)|van de (${number}) (?:[a-z]+ ){1,4}er (?:\\2)|alle ${number}|overschreden|overtroffen)(?![a-z\\d])`,
  "u",
);
const nearlyAll = whole(
  "(?:bijna|vrijwel|nagenoeg|zo goed als) (?:alle|allemaal|volledig|geheel)|op een na (?:zijn )?alle",
);
const weakened = whole(
  `${partly}|${faint} (?:succes|succesvol|geslaagd|effectief|positief|gehaald|behaald|bereikt|gerealiseerd|gelukt)`,
);
const notAll = whole(
  "(?:onverdeelde?|eenduidige?|onverkorte?|doorslaande?|volledige?|volmondige?) [a-z]+(?: [^\\s.;]+){0,5} niet|overal behalve|(?:behalve|uitgezonderd|met uitzondering van) (?:in|bij|voor|op|de|het)|(?:niet|geen) (?:(?!van )[a-z]+ ){0,1}?(?:alle|allemaal|elke?|ieder|iedere|iedereen|overal|onverdeelde?|eenduidige?|unanieme?|onverkorte?|doorslaande?|volledige?|geheel|helemaal|compleet|in (?:hun|zijn|haar) geheel|(?:op|in|voor|bij|onder) (?:alle|elke?|iedere?)|over de (?:hele|volle|gehele) (?:linie|breedte)|alles|100 ?%|100 procent|honderd procent)",
);

const negators = whole(
  "niet(?! alleen| zonder| minder)|(?:ziet|zien|zag|zagen) (?:er|hier|daar)?(?: [a-z]+)? ?van af|(?:ziet|zien|zag|zagen) af|afgezien|geen|niets|niemand|nergens|nauwelijks|amper|zonder|nooit|nimmer|noch|onvoldoende|allerminst|geenszins|allesbehalve|verre van|evenmin|bezwaarlijk|(?<=(?:kan|kun|kunnen|valt) (?:[a-z]+ ){0,3})(?:moeilijk|lastig)|ternauwernood|nul van|0 van|0 ?%|0 procent|nul procent|nul|0(?! ?%| procent|[.,\\d])",
  "gu",
);
const doubled = whole("niet zonder");
const late = whole("geen sprake");
/** "Zonder de wijkcoach was dit niet bereikt": it was. */
const counterfactual = whole("zonder [^.;]* (?:was|waren|had|hadden|zou|zouden) [^.;]*(?:niet|nooit|geen)");
/** "Zonder de vrijwilligers was de proef mislukt": it was not. */
const unreal =
  /(?<![a-z])zonder [^.;]* (?:was|waren|had|hadden|zou|zouden)(?![a-z])|(?:was|waren|had|hadden|zou|zouden) zonder /u;
/** "Allesbehalve mislukt" is well done, where "niet mislukt" leaves room. */
const litotes = whole("allesbehalve|allerminst|verre van|geenszins|bepaald niet|zeker niet|absoluut niet");
/** What can be without: "zonder succes"; "zonder problemen gehaald" is gehaald. */
const lackable =
  /^\s*(?:(?:enig|het|een|[a-z]+(?:baar|bare|ste|de))\s)?(?:dat (?:de|het|onze|er) |succes|resulta|effect|gevolg|kosten|meerkosten|middelen|financi|extra|aanpassing|wijziging|gewenste|beoogde)/u;

/** Makes a clause a wish or a guess: what is expected, hoped or possible has not happened. */
const expectations: Readonly<Record<"any" | Question, RegExp>> = {
  any: whole(
    "pas(?: [a-z]+){0,4} (?:als|wanneer|indien|zodra)|(?:denk(?:t|en)|geloo?[fv](?:t|en)|meen(?:t|en)|vind(?:t|en)) dat [^.;]*(?:wordt|worden|zal|zullen|gaat|gaan)|naar verwachting|te verwachten|naar het zich laat aanzien|laat zich aanzien|ziet ernaar uit|ziet er naar uit|verwachting is|de verwachting dat|hoopvol|hoop|(?:we|wij|men|college) verwacht(?:en|te|ten)?|verwachten (?:we|wij)|hopen|hoopt|hopelijk|waarschijnlijk|vermoedelijk|mogelijk|mogelijkerwijs|wellicht|misschien|eventueel|lijk(?:t|en)|ervan uit|vertrouwen(?: er)?(?: [a-z]+)? (?:in |op )?(?:dat|een)|hebben er vertrouwen|(?:we|wij|partijen|gemeenten) streven|streven (?:we|wij|er|naar|is (?:om|dat|er)|is(?= [^;]* te [a-z]+en\\s*[.,;]?$))|streeft|alleen (?:als|wanneer|indien|mits)|denkbaar|waarschijnlijkheid|overweegt|overwegen|overwogen|voornemens|van plan|bedoeling|(?:met|bij) (?:de |het )?(?:nodige|juiste|extra)|(?:rekent|rekenen) op|(?:gaat|gaan) uit van|kans (?:is|dat|bestaat|op)|kansrijk|goede kans|bij (?:on)?(?:gewijzigd|voldoende|gebleken|gunstige?|gelijkblijvende?|positieve?|succes)|zou(?! te )|zouden|beogen|beoogt|staat of valt|pas (?:bij|vanaf) [^.;]*(?:spreken|noemen|sprake)|(?:kan|kunnen|spreken|noemen) (?:[a-z]+ ){0,3}pas (?:[a-z]+ ){0,4}(?:bij|vanaf)",
  ),
  successful: whole(
    "zal|zullen|wordt (?:[a-z]+ ){0,2}een succes$|kan (?:[a-z]+ ){0,3}(?:succes|succesvol|gehaald) worden(?! (?:genoemd|gesproken|beschouwd|gezien|gekwalificeerd|aangemerkt))|bij voldoende|moet(?:en)? (?:[^\\s.]+ ){0,6}(?:worden|zijn)|willen?|kunnen worden gehaald",
  ),
  policyChange: whole("(?:kan|kunnen) (?:[a-z]+ ){0,3}(?:leiden|betekenen|resulteren|geven)"),
  financialConsequence: whole("(?:kan|kunnen) (?:[a-z]+ ){0,3}(?:leiden|betekenen|resulteren|meebrengen)"),
};

/** Before a judgement these make it a condition, a question or an aim. */
const condition = whole(
  "(?<!zowel [^,;]{1,60} )(?:(?<=^\\s*)als(?! (?:middel|instrument|manier|oplossing|pilot|proef|project|experiment|gevolg|onderdeel|eerste|zodanig|gezegd))|(?<!zo goed )als(?= (?:de|het|er|we|wij|dit|dat|die|men|alles?|deze|onze|blijkt|ook|meer|genoeg|bewoners|deelnemers|partijen|partners)(?![a-z])))|indien|wanneer|mits|zodra|of|(?<!vraagt |vragen |vroeg )om|zodat|bij (?:een )?positieve?|hoe|(?<!alles |dat |ook )wat(?! betreft| ver | ruim | precies | zelfs )|doel(?:stelling)? (?:is|was)(?=.* te [a-z]+en)",
);

/** Within a judgement these ask: "is gevraagd of zij tevreden zijn". */
const within = whole(
  "of|indien|mits|wanneer|zodra|(?:doel|doelstelling|streven|ambitie) (?:is|was|blijft)(?: [^\\s.,]+){0,5} te [a-z]+",
);

/** A clause of which the whole sentence depends: "Als de subsidie doorgaat, …". */
export const opensCondition =
  /^\s*mocht(?:en)? |^\s*(?:als (?!middel|instrument|manier|oplossing|pilot|proef|project|experiment|gevolg|onderdeel|eerste|zodanig|gezegd)|(?:indien|wanneer|mits|tenzij|zodra) )/u;

/** How a clause bears on the judgement at `start` to `end` in it. */
export interface Force {
  readonly isConditional: boolean;
  readonly isExpected: boolean;
  readonly isNegated: boolean;
  /** The negation says that the opposite is so. */
  readonly isReversed: boolean;
  /** Only a part of it is so. */
  readonly isPart: boolean;
}

/** A judgement in a folded clause: where it stands, and whether its words say that it went badly. */
export interface Judged {
  readonly start: number;
  readonly end: number;
  readonly isBad: boolean;
}

const coordinated = / (?:en|maar) /u;

const isNegated = (clause: string, { start, end, isBad }: Judged): boolean => {
  if (doubled.test(clause) || counterfactual.test(clause)) return false;
  for (const match of clause.matchAll(negators)) {
    const at = match.index;
    const after = at + match[0].length;
    // "Onvoldoende resultaat" is one judgement, not a bad one turned round.
    if (isBad && at >= start && after <= end) continue;
    const between =
      at >= end ? clause.slice(end - 1, at + 1) : clause.slice(after - 1, Math.max(after, start + 1));
    // "De doelen zijn gehaald en de klachten zijn niet toegenomen": the negation is of the other half.
    if (coordinated.test(between)) continue;
    if (match[0] === "geen" && at >= end && !late.test(clause)) continue;
    if (match[0] === "zonder" && (at >= end || !lackable.test(clause.slice(after)))) continue;
    return true;
  }
  return false;
};

/** "Meer dan we durfden hopen": what was hoped once. */
const comparedWith = /(?<![a-z])(?:dan|zoals) (?:(?:we|wij|men|vooraf|was|werd|ooit|ieder[a-z]*) )[^.;,]*/u;

/** Whether a clause tells of what is expected, hoped or possible. */
export const isExpectedIn = (clause: string, question: Question): boolean => {
  const said = clause.replace(comparedWith, "");
  return expectations.any.test(said) || expectations[question].test(said);
};

/** "De doelen zijn gehaald en de bewoners willen door": what stands beside a judgement with a subject of its own. */
const ownSubject = /(?<= )en (?=(?:de|het|we|wij|er|dat|dit|deze|men|onze|ook|willen|wil|hopen|hoopt) )/gu;
const halfWith = (clause: string, { start, end }: Judged): string => {
  const joints = [...clause.matchAll(ownSubject)].map(({ index }) => index);
  const from = joints.findLast((at) => at <= start) ?? 0;
  return clause.slice(from, joints.find((at) => at >= end) ?? clause.length);
};

/** Weighs a clause around a judgement in it. */
export const forceOf = (clause: string, question: Question, judged: Judged): Force => {
  const { start, end } = judged;
  const aroundGoals = question === "successful";
  const isPart =
    notAll.test(clause) ||
    weakened.test(clause) ||
    (aroundGoals && part.test(withoutMeasure(clause)) && !allOfThem.test(clause));
  return {
    isConditional:
      (judged.isBad && unreal.test(clause.slice(0, start))) ||
      (condition.exec(clause)?.index ?? end) < start ||
      within.test(clause.slice(start, end)) ||
      /^\s*(?:als|wanneer|indien|mits)(?![a-z])/u.test(clause.slice(end)),
    isExpected: isExpectedIn(halfWith(clause, judged), question),
    isNegated: isNegated(clause, judged),
    isReversed: litotes.test(clause.slice(0, start)),
    isPart: isPart && !(nearlyAll.test(clause) && !notAll.test(clause)),
  };
};
