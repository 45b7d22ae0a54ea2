import type { JSX } from "preact";
import type { MentionRow } from "../../../read/rows.ts";
import type { CouncilLinks } from "../../council-links.ts";
import { dayInWords } from "../../parts/dutch-dates.ts";
import { Link } from "../../parts/text.tsx";

/** Memos by number and day, each with a link to the council's own system where people gave one. */
export const MemoNames = ({
  memos,
  links,
  municipalityId,
}: {
  readonly memos: readonly MentionRow<"memos">[];
  readonly links: CouncilLinks;
  readonly municipalityId: string;
}): JSX.Element => (
  <>
    {memos.map(({ number, date }) => {
      const link = links.memo(municipalityId, number);
      const name = `Memo ${number}${date === null ? "" : ` van ${dayInWords(date)}`}`;
      return <span key={number}>{link === null ? name : <Link to={link}>{name}</Link>}</span>;
    })}
  </>
);
