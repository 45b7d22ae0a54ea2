import { Kept } from "../parts/forms.tsx";
import { numberInWords, sentence } from "../parts/dutch-dates.ts";
import {
  type ChoiceGroup,
  type FilledIn,
  hrefOf,
  type ListAddress,
  type ListView,
  pageParameter,
  rangeEnds,
} from "./list-view.ts";
import { Link, type Part } from "../parts/text.tsx";

type Narrowing = Pick<ListView, "address" | "total" | "groups" | "filledIn">;

/** Ids of the form and of what it narrows: a button leads from the one to the other. */
export const panelId = "filters";
export const hitsId = "treffers";
/** As many groups of choices stand open from the start. */
const OPEN = 3;

const isChosen = ({ values }: ChoiceGroup): boolean => values.some((value) => value.isChosen);

/** What every thing of the list has narrows nothing; what is chosen stays to be taken back. */
const narrows = (group: ChoiceGroup, total: number): boolean =>
  isChosen(group) || group.values.some(({ count }) => count > 0 && count < total);

/** The names of what a panel asks: all else of an address is kept beside it. */
const askedBy = ({ groups, filledIn }: Narrowing): ReadonlySet<string> =>
  new Set([pageParameter, ...[...groups, ...filledIn].map(({ name }) => name)]);

export const canNarrow = ({ groups, filledIn, total }: Narrowing): boolean =>
  filledIn.length > 0 || groups.some((group) => narrows(group, total));

/** The form that narrows a list: several values at once, each with its count. It works without JavaScript. */
export const FilterPanel: Part<{ narrowing: Narrowing }> = ({ narrowing }) => {
  const { address, groups, filledIn, total } = narrowing;
  const own = askedBy(narrowing);
  const kept: ListAddress = { path: address.path, asked: address.asked.filter(([name]) => !own.has(name)) };
  const shown = groups.filter((group) => narrows(group, total));
  return (
    <form class="oogst-panel" id={panelId} action={address.path} aria-label="Filters" tabIndex={-1}>
      <h2 class="nl-heading nl-heading--level-3">Filters</h2>
      <Kept asked={kept.asked} />
      {shown.map((group, index) => (
        <Choices key={group.name} group={group} isOpen={index < OPEN || isChosen(group)} />
      ))}
      {filledIn.length > 0 && (
        <details class="oogst-facet" open={filledIn.some(({ value }) => value !== "")}>
          <summary>Periode, bedrag en looptijd</summary>
          {filledIn.map((field) => (
            <FilledInField key={field.name} field={field} />
          ))}
        </details>
      )}
      <p class="oogst-panel__actions">
        <button class="nl-button nl-button--primary" type="submit">
          Toon
        </button>
        <Link to={hrefOf(kept)} rel="nofollow">
          Wis alles
        </Link>
        <Link class="oogst-panel__close" to={`#${hitsId}`}>
          Sluiten
        </Link>
      </p>
    </form>
  );
};

const Choices: Part<{ group: ChoiceGroup; isOpen: boolean }> = ({
  group: { name, label, values, all },
  isOpen,
}) => (
  <details class="oogst-facet" open={isOpen}>
    <summary>{label}</summary>
    <fieldset class="oogst-facet__values">
      <legend class="oogst-hidden">{label}</legend>
      {values
        .filter((value) => value.count > 0 || value.isChosen)
        .map(({ value, words, count, isChosen: chosen }) => (
          <label key={value}>
            <input type="checkbox" name={name} value={value} checked={chosen} />
            {sentence(words)} <small>{numberInWords(count)}</small>
          </label>
        ))}
    </fieldset>
    {all !== null && (
      <p class="oogst-facet__all">
        Dit zijn de meest genoemde. <Link to={all.path}>{all.words}</Link>
      </p>
    )}
  </details>
);

type Type = FilledIn["type"];
type FieldProps = { readonly field: FilledIn };

/** Two ends: what is typed, what stands at the first and the last, and what of it is an example. */
const ranges: Partial<Record<Type, { readonly unit: string; readonly example: string }>> = {
  days: { unit: "", example: "2025 of 2025-06" },
  euros: { unit: " (€)", example: "10000" },
  months: { unit: " (maanden)", example: "12" },
};

/** Something to fill in beside a list: two ends, a day, or yes. */
export const FilledInField: Part<FieldProps> = ({ field }) => {
  if (field.type === "flag") return <Flag field={field} />;
  return ranges[field.type] === undefined ? <Day field={field} /> : <Range field={field} />;
};

const Range: Part<FieldProps> = ({ field: { name, label, type, value } }) => {
  const { unit = "", example = "" } = ranges[type] ?? {};
  const [from = "", to = from] = value.split("/");
  const ends = [
    { end: rangeEnds.from, words: "vanaf", held: from },
    { end: rangeEnds.to, words: "tot en met", held: to },
  ];
  return (
    <fieldset class="oogst-range">
      <legend>
        {label}
        {unit}
      </legend>
      {ends.map(({ end, words, held }) => (
        <label key={end} class="oogst-range__end">
          <span>{words}</span>
          <input
            class="utrecht-textbox"
            type="text"
            name={`${name}${end}`}
            value={held}
            placeholder={example}
            inputMode={type === "days" ? undefined : "decimal"}
            maxLength={20}
          />
        </label>
      ))}
    </fieldset>
  );
};

const Day: Part<FieldProps> = ({ field: { name, label, value } }) => (
  <p class="oogst-range">
    <label class="oogst-range__end">
      <span>{label}</span>
      <input class="utrecht-textbox" type="date" name={name} value={value.slice(0, 10)} />
    </label>
  </p>
);

const Flag: Part<FieldProps> = ({ field: { name, label, value } }) => (
  <label>
    <input type="checkbox" name={name} value="true" checked={value === "true"} />
    {label}
  </label>
);
