import type { ReportField } from "../../domain/report-fields.ts";

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
    /€\s?\d|\d\s?euro\b/i,
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
    /krant\b|\bwebsite|nieuwsbrief/i,
  ],
};

/** Words in a text that speak of a field; the same word counts twice at most. */
export const countTopic = (text: string, field: ReportField): number => {
  let sum = 0;
  for (const stem of topics[field] ?? []) {
    const first = stem.exec(text);
    if (first) sum += stem.test(text.slice(first.index + first[0].length)) ? 1.5 : 1;
  }
  return sum;
};
