import { doubtReasons } from "../../domain/vocabularies.ts";
import type { DocumentDoubtRow, DocumentRow } from "../../read/rows.ts";
import { placePath } from "../addresses.ts";
import { excerptOf, Link, type Part } from "./text.tsx";

/** So much of what raised a doubt is said in its link. */
const mostQuoted = 60;
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
              , bij <Link to={placePath(document.sha256, start, end)}>“{excerptOf(quote, mostQuoted)}”</Link>
            </>
          )}
        </li>
      ))}
    </ul>
  );
};
