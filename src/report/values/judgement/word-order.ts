import { patternsUnder } from "../../lines/matches.ts";
const { words } = patternsUnder("judging", "word order");
const finite = words("finite");
const participle = words("participle");
const subject = words("subject");

/** "De werkwijze is in de verordening vastgelegd". */
const participleLast = new RegExp(
  `^(?<lead>.*?(?<![a-z])${finite})(?<middle>(?: [^\\s,;:]+){1,9}?) (?<last>${participle})(?<not> niet)?$`,
  "u",
);
/** "Voorlopig blijven de regels zoals ze zijn". */
const verbSecond = new RegExp(
  `^(?<first>(?!(?:de|het|een|deze|dit|die|dat|we|wij|er|onze|ons|alle|of|om|wat|hoe) )[^\\s,;:]+(?: [^\\s,;:]+){0,5}?) (?<verb>${finite}) (?<subject>${subject}) (?<rest>.+)$`,
  "u",
);

/**
 * A folded clause in the order of a plain statement, where it has another: the subject in front, the participle behind its
 * verb. Dutch turns and parts what belongs together; turns of phrase need be known in one order only.
 */
export const plainOrders = (clause: string): readonly string[] => {
  const words = clause.trim();
  const turned = words.replace(verbSecond, "$<subject> $<verb> $<first> $<rest>");
  const joined = [words, turned].map((each) =>
    each.replace(participleLast, "$<lead> $<last>$<middle>$<not>"),
  );
  return [...new Set([turned, ...joined])].filter((each) => each !== words);
};
