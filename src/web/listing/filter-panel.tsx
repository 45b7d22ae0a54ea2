import type { JSX } from "preact";
import { numberInWords, sentence } from "../parts/dutch-dates.ts";
import { FilledInField } from "./filled-in-field.tsx";
import { hrefOf, pageParameter, type ListAddress } from "./list-address.ts";
import type { ChoiceGroup, ListView } from "./list-view.ts";

type Narrowing = Pick<ListView, "address" | "total" | "groups" | "filledIn">;

/** Ids of the form and of what it narrows: a button leads from the one to the other. */
export const panelId = "verfijnen";
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

/** Whether a list can be narrowed by anything. */
export const canNarrow = ({ groups, filledIn, total }: Narrowing): boolean =>
  filledIn.length > 0 || groups.some((group) => narrows(group, total));

/** The form that narrows a list: several values at once, each with its count. It works without JavaScript. */
export function FilterPanel({ narrowing }: { readonly narrowing: Narrowing }): JSX.Element {
  const { address, groups, filledIn, total } = narrowing;
  const own = askedBy(narrowing);
  const kept: ListAddress = { path: address.path, asked: address.asked.filter(([name]) => !own.has(name)) };
  const shown = groups.filter((group) => narrows(group, total));
  return (
    <form class="oogst-panel" id={panelId} action={address.path} aria-label="Lijst verfijnen" tabIndex={-1}>
      <h2 class="nl-heading nl-heading--level-3">Verfijnen</h2>
      {kept.asked.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
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
        <a class="nl-link" href={hrefOf(kept)} rel="nofollow">
          Wis alles
        </a>
        <a class="nl-link oogst-panel__close" href={`#${hitsId}`}>
          Sluiten
        </a>
      </p>
    </form>
  );
}

const Choices = ({
  group: { name, label, values, all },
  isOpen,
}: {
  readonly group: ChoiceGroup;
  readonly isOpen: boolean;
}): JSX.Element => (
  <details class="oogst-facet" open={isOpen}>
    <summary>{label}</summary>
    <fieldset class="oogst-facet__values">
      <legend class="oogst-hidden">{label}</legend>
      {values
        .filter((value) => value.count > 0 || value.isChosen)
        .map(({ value, words, count, isChosen: chosen }) => (
          <label key={value} class="oogst-check">
            <input type="checkbox" name={name} value={value} checked={chosen} />
            <span>{sentence(words)}</span> <span class="oogst-count">{numberInWords(count)}</span>
          </label>
        ))}
    </fieldset>
    {all !== null && (
      <p class="oogst-facet__all">
        Dit zijn de meest genoemde.{" "}
        <a class="nl-link" href={all.path}>
          {all.words}
        </a>
      </p>
    )}
  </details>
);
