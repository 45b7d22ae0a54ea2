import { methods, doubtReasons } from "../../domain/vocabularies.ts";
import type { DocumentRow, ProvenanceRow, DocumentDoubtRow } from "../../read/rows.ts";
import { placePath } from "../addresses.ts";
import { percentInWords, sentence } from "./dutch-dates.ts";
import { Link, type Part, excerptOf } from "./text.tsx";

/** Where a value was read: the words, how sure the reading is, what was corrected, and the place in the source. */
export const Evidence: Part<{
  /** What the evidence is for, to tell one from another when read out. */
  about: string;
  provenance: readonly ProvenanceRow[];
  document: DocumentRow;
  /** In which edition it is, where others stand beside it. */
  edition?: string | null;
}> = ({ about, provenance, document, edition = null }) => {
  if (provenance.length === 0) return null;
  return (
    <details class="oogst-evidence">
      <summary>
        Bewijs{edition !== null && ` in ${edition}`}
        <span class="oogst-hidden"> voor {about}</span>
      </summary>
      {provenance.map((place) => (
        <Place key={`${place.start}-${place.end}`} place={place} document={document} />
      ))}
    </details>
  );
};

const Place: Part<{ place: ProvenanceRow; document: DocumentRow }> = ({
  place: { quote, method, confidence, corrections, start, end },
  document,
}) => (
  <figure class="oogst-place">
    <blockquote class="utrecht-blockquote">
      <p class="oogst-printed">{quote}</p>
    </blockquote>
    <figcaption>
      {sentence(methods[method])}; zekerheid {percentInWords(confidence)}.
      {corrections.length > 0 && (
        <ul class="oogst-corrections" aria-label="Herstelde woorden">
          {corrections.map(({ printed, read }) => (
            <li key={printed}>
              in de bron staat <del>{printed}</del>, gelezen is <ins>{read}</ins>
            </li>
          ))}
        </ul>
      )}{" "}
      <Link to={placePath(document.sha256, start, end)}>Bekijk de plaats in de bron</Link>
    </figcaption>
  </figure>
);

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
