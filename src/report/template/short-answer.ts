import { notApplicable } from "../values/printed-instead.ts";

const verdict = `ja|nee|neen|deels|gedeeltelijk|ten\\s+dele|nog\\s+niet|nog\\s+onbekend|niet\\s+van\\s+toepassing|${notApplicable}`;
const shortAnswer = new RegExp(
  `^(?:${verdict}|(?:nog\\s+)?niet\\s+(?:bekend|van\\s+toepassing)|onbekend|geen|idem|zie\\s+hierboven|-)\\s*[.!,;]?$`,
  "i",
);
const verdictFirst = new RegExp(`^(?:${verdict})(?![a-z])`, "i");

/** The whole text is an answer in a word or three: "Nog niet bekend". */
export const isShortAnswer = (text: string): boolean => text.length < 40 && shortAnswer.test(text);

/** The paragraph opens as an answer does: "Ja, …", "Nog niet bekend. …". */
export const opensAsAnswer = (text: string): boolean => verdictFirst.test(text);
