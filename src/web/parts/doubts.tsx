import { doubtReasons } from "../../domain/vocabularies.ts";
import type { DocumentDoubtRow, DocumentRow } from "../../read/rows.ts";
import { placePath } from "../addresses.ts";
import type { Part } from "./part.ts";

/** So much of what raised a doubt is said in its link. */
const mostQuoted = 60;
const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > mostQuoted ? `${line.slice(0, mostQuoted)}…` : line;
};

/** Why something is not sure to be read right, each with the words that raised the doubt; nothing when all is sure. */
export const Doubts: Part<{
  /** What is in doubt, to tell one list from another when read out. */
  about: string;
  doubts: readonly DocumentDoubtRow[];
  document: Pick<DocumentRow, "sha256">;
}> = ({ about, doubts, document }) => {
  if (doubts.length === 0) return null;
  return (
    <ul class="oogst-doubts" aria-label={`Twijfel over ${about}`}>
      {doubts.map(({ reason, start, end, quote }) => (
        <li key={`${reason}-${start}`}>
          <span class="oogst-doubt">Niet zeker</span>: {doubtReasons[reason]}
          {quote.trim() !== "" && (
            <>
              , bij{" "}
              <a class="nl-link" href={placePath(document.sha256, start, end)}>
                “{shorten(quote)}”
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
};
