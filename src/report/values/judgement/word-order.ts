const finite =
  "(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|blijft|blijven|bleef|bleven|kan|kunnen|gaat|gaan|loopt|lopen|geldt|gelden|komt|komen|krijgt|krijgen)";
const participle =
  "(?!voortgezet|verlengd)(?:(?:[a-z]{2,6})?ge[a-z]{2,}(?:d|t|en)|(?:be|ver|her|ont|over|onder)[a-z]{3,}(?:d|t|en))";
const subject =
  "(?:de|het|deze|dit|die|dat|onze|ons|alle|een) (?:(?:beoogde|gestelde|huidige|bestaande|nieuwe|vooraf gestelde) )?[a-z-]+";

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
