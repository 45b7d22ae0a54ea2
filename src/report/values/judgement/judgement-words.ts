import { judgementWords } from "../../../dutch/vocabulary.ts";
import { sectionsOf, wordsUnder } from "../../../dutch/word-lists.ts";
import { faint, fraction, goals, number, partly, reached, reachedFirst, share, some } from "./cue.ts";
import { trial } from "./subject.ts";

/** What the members of each sense are that people keep a list of, as the source of a pattern: `goodWords`. */
const listed = [...Map.groupBy(judgementWords, ({ sense }) => sense)].map(([sense, lines]) => {
  const members = lines.flatMap((line) => line.members);
  const sources = members.map((member) =>
    member
      .replaceAll("(", "(?:")
      .replaceAll(")", ")?")
      .replaceAll(" ..", "(?: [^\\s.,;]+){0,4}")
      .replaceAll("*", "[a-z]+"),
  );
  return [`${sense}Words`, `(?:${sources.join("|")})`];
});
/** The sections of `seeds/dutch/verdicts.txt`. */
export const sections = sectionsOf("verdicts", {
  ...Object.fromEntries(listed),
  faint,
  fraction,
  goals,
  number,
  partly,
  reached,
  reachedFirst,
  share,
  some: some("${}"),
  trial,
});
/** The words of that name in it, as the source of a pattern for folded text. */
export const words = wordsUnder(sections, "words");
