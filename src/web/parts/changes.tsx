import { changeInWords, differenceOf, type DifferencePart } from "../../read/change-in-words.ts";
import { labelOf } from "../../domain/mention-fields.ts";
import type { ChangeRow } from "../../read/rows.ts";
import { pathOf } from "../addresses.ts";
import { counted, sentence } from "./dutch-dates.ts";
import { classOf, excerptOf, Link, Sure, type Part } from "./text.tsx";

export interface ShownChange {
  readonly change: ChangeRow;
  /** What the edition has there is not sure. */
  readonly doubted: boolean;
  /** Null where the page is about the pilot. */
  readonly pilot: { readonly key: string; readonly name: string } | null;
  /** Null where the page is about the edition. */
  readonly edition: { readonly key: string; readonly title: string } | null;
}

type ChangesProps = { readonly changes: readonly ShownChange[] };

/** What changed, one after the other; nothing when nothing did. */
export const Changes: Part<ChangesProps> = ({ changes }) =>
  changes.length === 0 ? null : (
    <ul class="oogst-changes">
      {changes.map((shown) => (
        <Change key={shown.change.id} {...shown} longest={LONGEST} />
      ))}
    </ul>
  );

const Change: Part<ShownChange & { readonly longest: number }> = ({
  change,
  doubted,
  pilot,
  edition,
  longest,
}) => (
  <li class={`oogst-change oogst-change--${classOf(change.kind)}`}>
    {pilot && (
      <>
        <Link to={pathOf("Pilot", pilot.key)}>{pilot.name}</Link>
        {": "}
      </>
    )}
    <Headline
      words={pilot ? headline(change) : sentence(headline(change))}
      strong={!pilot}
      doubted={doubted}
      edition={edition}
    />
    <Sides change={change} longest={longest} />
  </li>
);

/** What changed, with the edition: in place of the words for it, or else after them. */
const Headline: Part<Pick<ShownChange, "doubted" | "edition"> & { words: string; strong: boolean }> = ({
  words,
  strong,
  doubted,
  edition,
}) => {
  const link = edition && <Link to={pathOf("Edition", edition.key)}>{edition.title}</Link>;
  const [before, after] = link === null ? [words] : words.split("deze editie");
  const told = after === undefined ? words : [before, link, after];
  return (
    <>
      <Sure doubted={doubted}>{strong ? <strong>{told}</strong> : told}</Sure>
      {link !== null && after === undefined && <> ({link})</>}
    </>
  );
};

/** That a text is another, and no more. */
const isWording = ({ change }: Pick<ShownChange, "change">): boolean => change.kind === "FIELD_CHANGED";

/** A change of words that another of the same pilot tells as what it means is not told twice. */
const isTold = ({ change }: ShownChange, others: readonly ShownChange[]): boolean =>
  isWording({ change }) &&
  others.some(
    (other) =>
      !isWording(other) &&
      other.change.beforeText === change.beforeText &&
      other.change.afterText === change.afterText,
  );

const tellingFirst = (a: ShownChange, b: ShownChange): number => Number(isWording(a)) - Number(isWording(b));

export const pilotInEdition = ({ pilotId, editionId }: ChangeRow): string => `${pilotId} ${editionId}`;

/** What changed of several pilots: all of a pilot in an edition together, in short. */
export const ChangesByPilot: Part<ChangesProps> = ({ changes }) => (
  <ul class="oogst-changes">
    {[...Map.groupBy(changes, ({ change }) => pilotInEdition(change))].map(([key, all]) => {
      const [first, ...others] = all.filter((shown) => !isTold(shown, all)).toSorted(tellingFirst);
      if (first === undefined) return null;
      if (others.length === 0) return <Change key={key} {...first} longest={LONGEST_IN_SHORT} />;
      return (
        <li key={key} class="oogst-change">
          {first.pilot && <Link to={pathOf("Pilot", first.pilot.key)}>{first.pilot.name}</Link>}
          <Headline words="" strong={false} doubted={false} edition={first.edition} />
          <ul class="oogst-changes">
            {[first, ...others].map(({ change, doubted }) => (
              <Change
                key={change.id}
                change={change}
                doubted={doubted}
                pilot={null}
                edition={null}
                longest={LONGEST_IN_SHORT}
              />
            ))}
          </ul>
        </li>
      );
    })}
  </ul>
);

/** Changed fields, folded away by pilot: most are small changes of wording. */
export const PilotChanges: Part<{ changes: readonly ShownChange[] }> = ({ changes }) => {
  const byPilot = Map.groupBy(changes, ({ pilot }) => pilot?.key ?? "");
  return (
    <>
      {[...byPilot].map(([pilotKey, members]) => (
        <FoldedChanges
          key={pilotKey}
          changes={members.map((member) => ({ ...member, pilot: null }))}
          title={members[0]?.pilot?.name ?? ""}
        />
      ))}
    </>
  );
};

/** Changes that are folded away under what they have in common. */
export const FoldedChanges: Part<{ changes: readonly ShownChange[]; title: string }> = ({
  changes,
  title,
}) => {
  if (changes.length === 0) return null;
  return (
    <details class="oogst-folded">
      <summary>
        {title}: {counted(changes.length, "veld")} gewijzigd
      </summary>
      <Changes changes={changes} />
    </details>
  );
};

const headline = (change: ChangeRow): string =>
  change.kind === "FIELD_CHANGED" && change.field !== null ? labelOf(change.field) : changeInWords(change);

/** So much of what came or went is shown: where a page tells of many pilots and editions, no more than what it is about. */
const LONGEST = 600;
const LONGEST_IN_SHORT = 200;

/** As short as a date is: it is read as a whole, where words of it are none. */
const SHORT = 40;

const partsOf = (before: string | null, after: string | null): readonly DifferencePart[] =>
  before !== null && after !== null && Math.max(before.length, after.length) <= SHORT
    ? [
        { kind: "REMOVED", text: before },
        { kind: "ADDED", text: after },
      ]
    : differenceOf(before, after);

const Sides: Part<{ change: ChangeRow; longest: number }> = ({
  change: { beforeText, afterText },
  longest,
}) => {
  if (beforeText === null && afterText === null) return null;
  return (
    <span class="oogst-sides">
      {beforeText === null && <i class="oogst-hidden">stond er niet, nu: </i>}
      {partsOf(beforeText, afterText).map((part, place, all) => (
        <Words key={place} part={part} isEdge={place === 0 || place === all.length - 1} longest={longest} />
      ))}
      {afterText === null && <i class="oogst-hidden"> (staat er niet meer)</i>}
    </span>
  );
};

/** What stayed is cut in the middle, or at the edge of the text: the words around what changed are enough. */
const Words: Part<{ part: DifferencePart; isEdge: boolean; longest: number }> = ({
  part: { kind, text },
  isEdge,
  longest,
}) => {
  if (kind === "SAME") return <>{text.length > 160 ? shortened(text, isEdge) : text}</>;
  // Where a line breaks is no change that one can see.
  if (text.trim() === "") return kind === "ADDED" ? <>{text}</> : null;
  const space = /^\s/u.test(text) ? " " : "";
  const shown = text.length > longest ? space + excerptOf(text, longest) : text;
  return kind === "ADDED" ? <ins>{shown}</ins> : <del>{shown}</del>;
};

const shortened = (text: string, isEdge: boolean): string => {
  const words = text.split(/(?<=\s)/u);
  const kept = isEdge ? 10 : 8;
  return `${words.slice(0, kept).join("")}… ${words.slice(-kept).join("")}`;
};
