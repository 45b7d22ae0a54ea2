import type { ReportField } from "../../fields/report-fields.ts";

const month =
  "(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const ordinal = "(?:\\d(?:e|ste|de)|eerste|tweede|derde|vierde|laatste)";
const year = "(?:19|20)\\d{2}";

/** One date or stretch of time, in any of the forms that annexes print. */
const date = new RegExp(
  [
    `\\d{1,2}\\s*[-/.]\\s*\\d{1,2}\\s*[-/.]\\s*(?:${year}|\\d{2})`,
    `(?:\\d{1,2}\\s+)?${month}\\s+${year}`,
    `${ordinal}\\s+(?:kwartaal|helft|half\\s?jaar|halfjaar)(?:\\s+van)?(?:\\s+${year})?`,
    `(?:kwartaal|kw\\.?)\\s*\\d(?:\\s*(?:van\\s*)?[-/]?\\s*${year})?`,
    `(?:q[1-4i]|h[12])(?:\\s*(?:van\\s*)?[-/]?\\s*${year})?`,
    `(?:voorjaar|lente|zomer|najaar|herfst|winter|schooljaar|seizoen)\\s+(?:van\\s+)?${year}(?:\\s*[-/]\\s*\\d{2,4})?`,
    `(?:week\\s+\\d{1,2}\\s+)?${year}(?:\\s*[-/]\\s*${year})?`,
    `\\d{1,2}\\s+${month}|\\b${month}(?=\\s|$)`,
  ].join("|"),
  "gi",
);
const about =
  /\b(?:begin|medio|midden|half|eind(?:e)?|uiterlijk|vanaf|tot|met|t\/m|tm|en|per|circa|ca|rond|in|voor|na|of|sinds|de|het|van|naar verwachting|verwacht(?:ing)?|ongeveer|uit)\b/gi;
const undetermined =
  /^(?:nog\s+)?(?:onbekend|niet\s+bekend|n\.?\s?t\.?\s?b\.?|nader\s+te\s+bepalen|nader\s+te\s+bezien|n\.?\s?n\.?\s?b\.?|nog\s+te\s+bepalen|volgt(?:\s+nog)?|niet\s+bepaald)\b/i;
const recurring =
  /^(?:(?:twee|drie|vier)?\s?(?:half)?jaarlijks|maandelijks|(?:per\s+)?kwartaal(?:lijks)|(?:elke?|iedere?)\s+(?:\S+\s+)?(?:jaar|halfjaar|kwartaal|maand|week|najaar|voorjaar|zomer|winter)|(?:\d|één|een|twee|drie|vier)\s?(?:x|maal|keer)\s+per\s+(?:jaar|kwartaal|maand)|(?:twee|drie|vier)maal\s+per|doorlopend|continu|tussentijds|periodiek)\b/i;
const shortAnswer =
  /^(?:ja|nee|neen|nog\s+niet|nog\s+niet\s+bekend|nog\s+onbekend|onbekend|niet\s+bekend|n\.?\s?v\.?\s?t\.?|niet\s+van\s+toepassing|geen|deels|gedeeltelijk|ten\s+dele|nog\s+niet\s+van\s+toepassing|idem|zie\s+hierboven|-)\s*[.!,;]?$/i;
const verdictFirst =
  /^(?:ja|nee|neen|deels|gedeeltelijk|ten dele|nog\s+niet|nog\s+onbekend|n\.?\s?v\.?\s?t\b|niet van toepassing)\b/i;

/** Words that tell by their stem which question an answer is about. */
const topics: Partial<Record<ReportField, readonly RegExp[]>> = {
  start: [/\b(?:ge)?start/i, /\bbegonnen\b|\bbegin\b|\baanvang/i, /\bvaststelling\b/i],
  end: [/\beind/i, /\bafge?rond|\bafronding/i, /\bloopt\s+tot/i, /\btot\s+en\s+met\b/i, /\bverlengd/i],
  evaluationMoment: [/\bevalu?[ae]/i, /\bevaluatie(?:moment|datum)/i, /\bmonitor/i, /\btussentijds/i],
  successful: [
    /succes/i,
    /\bresultaten\b|\bresultaat\b/i,
    /\bdoel(?:en|stelling|stellingen)?\b/i,
    /\b(?:be|ge)haald\b|\bbereikt\b/i,
    /\beffect/i,
    /\bervaring|\bpositief\b|\bpositieve\b|\bgeslaagd\b/i,
    /\bdeelne?[ma]|\bdeelgenomen\b|\btevreden/i,
    /\bafgerond\b|\bgerealiseerd\b|\bopbrengst/i,
  ],
  policyChange: [
    /\bbeleid/i,
    /\baan(?:ge)?pas/i,
    /\bvervolg/i,
    /\bvoort(?:ge)?ze|\bvoorgezet\b|\bvoort te zetten\b/i,
    /\bge?borg|\bborging/i,
    /\bverankerd?|\binbed|\bingebed/i,
    /\buit(?:ge)?brei|\bopschal|\bopgeschaald|\bgrotere schaal/i,
    /\bregulier/i,
    /\bverordening|\bbeleidsregel|\brichtlijn|\bwerkwijze/i,
    /\bstructureel\b/i,
    /\bmet ingang van\b/i,
    /\baanleiding\b/i,
  ],
  financialConsequence: [
    /€|\beuro\b/i,
    /\bkost(?:en|te)?\b|kosten\b/i,
    /\bbudget|budget\b/i,
    /\bbekostig/i,
    /\bfinanci/i,
    /middelen\b/i,
    /\bbegroting/i,
    /\bdekking|\bgedekt/i,
    /\bsubsidie/i,
    /\bformatie|\bfte\b/i,
    /\bincidente|\bstructure/i,
    /\bbespar|\binvester|\braming|\bgeraamd\b|\bbedrag/i,
  ],
  reporting: [
    /\bge[iï]nformeerd|\binformeren\b/i,
    /rapportage|\bgerapporteerd/i,
    /memo(?:'s|’s)?\b/i,
    /\braad(?:s|\b)/i,
    /\bburgemeester|\bwethouder|\bportefeuillehouder|\bcollege\b/i,
    /overleg\b/i,
    /\bp\s?&\s?c\b/i,
    /\bjaarrekening|\bperspectiefnota|\bprogrammabegroting|\bjaarverslag|\bjaarstukken/i,
    /\bbestuurlijk/i,
    /\bcommissie|\bstuurgroep|\braadsinformatie|brief\b/i,
    /^(?:via|middels|door middel van)\b/i,
  ],
};

/** Words of a topic in a text; the same word counts twice at most. */
const count = (text: string, stems: readonly RegExp[] | undefined): number =>
  stems
    ? stems.reduce((sum, stem) => {
        const first = stem.exec(text);
        if (!first) return sum;
        return sum + (stem.test(text.slice(first.index + first[0].length)) ? 1.5 : 1);
      }, 0)
    : 0;

/** Letters that are left of a text when its dates and the words around dates are taken out. */
const lettersBesideDates = (text: string): { readonly left: number; readonly dates: number } => {
  let dates = 0;
  const without = text.replace(date, () => {
    dates += 1;
    return " ";
  });
  return { left: without.replace(about, " ").replace(/[^\p{L}\p{N}]/gu, "").length, dates };
};

export const isBareDate = (text: string): boolean => {
  if (text.length > 80) return false;
  const { left, dates } = lettersBesideDates(text.replace(recurring, ""));
  if (recurring.test(text)) return left <= 6;
  return (dates > 0 && left <= 1) || (text.length < 30 && undetermined.test(text));
};

const beginsWithDate = (text: string): boolean => {
  const words = text.replace(about, " ").trim();
  return words.slice(0, 30).search(date) === 0;
};

export const isShortAnswer = (text: string): boolean => text.length < 40 && shortAnswer.test(text);

/** The paragraph opens as an answer does: "Ja, …", "Nog niet bekend. …". */
export const opensAsAnswer = (text: string): boolean => verdictFirst.test(text);

const fitOfDate = (field: ReportField, text: string): number => {
  if (undetermined.test(text)) {
    const names = field === "end" ? /einddat/i : field === "start" ? /startdat/i : /evaluatie/i;
    return names.test(text) ? 0.98 : field === "start" ? 0.6 : 0.72;
  }
  if (recurring.test(text)) return field === "evaluationMoment" ? 0.97 : 0.12;
  const head = text.slice(0, 200);
  const { left, dates } = lettersBesideDates(head);
  const own = count(head, topics[field]);
  const evaluates = count(head, topics.evaluationMoment);
  const other =
    (field === "start" ? 0 : count(head, topics.start)) +
    (field === "end" ? 0 : count(head, topics.end)) +
    (field === "evaluationMoment" ? 0 : evaluates);
  if (dates > 0 && left <= 1) return 0.9;
  // Nothing dates it, but an evaluation that was held is a moment too.
  if (dates === 0) return field === "evaluationMoment" && evaluates > 0 && text.length < 220 ? 0.7 : 0.04;
  const size = text.length < 60 ? 0.72 : text.length < 160 ? 0.5 : 0.15;
  const isSentence = text.endsWith(".") && text.split(" ").length >= 4 && !beginsWithDate(text);
  const sentence = isSentence ? (/\b(?:duidelijk|bekend|nog niet)\b/i.test(text) ? -0.35 : -0.2) : 0;
  return Math.min(0.97, Math.max(0.05, size + sentence + 0.12 * own - 0.12 * Math.min(1, other)));
};

const outcomes = ["successful", "policyChange", "financialConsequence", "reporting"] as const;

const fitOfAnswer = (field: (typeof outcomes)[number], text: string): number => {
  if (isShortAnswer(text)) return field === "reporting" ? 0.62 : 0.82;
  if (isBareDate(text)) return 0.06;
  const head = text.slice(0, 400);
  const own = Math.min(4, count(head, topics[field]));
  const most = Math.max(
    ...outcomes.filter((each) => each !== field).map((each) => count(head, topics[each])),
  );
  const opening = opensAsAnswer(text) ? (field === "reporting" ? -0.08 : 0.15) : 0;
  return Math.min(0.98, Math.max(0.05, 0.5 + 0.11 * own - 0.07 * Math.min(4, most) + opening));
};

/**
 * How well a printed value fits the label of a field, from 0 (not at all) to 1 (as made for it). Judges by the form of
 * dates and answers and by the stems of the words that answers to each question are made of.
 */
export const fitOf = (field: ReportField, text: string): number => {
  switch (field) {
    case "title":
      return text.length < 120 ? 0.6 : 0.1;
    case "description":
      return isBareDate(text) || isShortAnswer(text) ? 0.1 : 0.55;
    case "programme":
      return /^(?:programma\s*)?\d{1,2}[.:]?\s+\p{L}/iu.test(text) ? 0.95 : text.length < 60 ? 0.45 : 0.1;
    case "portfolio":
      return text.length < 60 && !/\d/.test(text) ? 0.7 : 0.1;
    case "goal":
      return isBareDate(text) || isShortAnswer(text) ? 0.05 : opensAsAnswer(text) ? 0.25 : 0.55;
    case "start":
    case "end":
    case "evaluationMoment":
      return fitOfDate(field, text);
    case "successful":
    case "policyChange":
    case "financialConsequence":
    case "reporting":
      return fitOfAnswer(field, text);
  }
};
