import { anyMonthName } from "../domain/month-names.ts";

const answer = new RegExp(
  String.raw`^(?:ja|nee|neen|geen|nog|nvt|n\.?v\.?t|n/a|n\.?n\.?b|n\.?t\.?b|p\.?m|tbd|niet|onbekend|nader|deels|gedeeltelijk|jaarlijks|halfjaarlijks|tweejaarlijks|maandelijks|begin|medio|eind|najaar|voorjaar|zomer|winter|elk|elke|ieder|iedere|${anyMonthName}|q[1-4]|\d\S*)(?![\p{L}])`,
  "iu",
);
const sentence =
  /^(?:de|het|een|in|er|deze|dit|die|om|met|voor|door|als|bij|uit|via|naar|op|van|sinds|wij|we|aan|na|tot|per|dat|dan|maar|ook|omdat|tijdens|tussen|onder|over|middels)\s/i;

/** A word that a date or an answer begins with: no label goes on with it. */
export const beginsAnswer = (text: string): boolean => answer.test(text);

/** The text begins as values do: a line of these comes back in report after report without being a label. */
export const opensAsValue = (text: string): boolean => beginsAnswer(text) || sentence.test(text);
