import type { JSX } from "preact";
import { rangeEnds } from "./list-address.ts";
import type { FilledIn } from "./list-view.ts";

type Type = FilledIn["type"];
interface FieldProps {
  readonly field: FilledIn;
}

/** Two ends: what is typed, what stands at the first and the last, and what of it is an example. */
const ranges: Partial<Record<Type, { readonly unit: string; readonly example: string }>> = {
  days: { unit: "", example: "2025 of 2025-06" },
  euros: { unit: " (€)", example: "10000" },
  months: { unit: " (maanden)", example: "12" },
};

/** Something to fill in beside a list: two ends, a day, or yes. */
export function FilledInField({ field }: FieldProps): JSX.Element {
  if (field.type === "flag") return <Flag field={field} />;
  return ranges[field.type] === undefined ? <Day field={field} /> : <Range field={field} />;
}

function Range({ field: { name, label, type, value } }: FieldProps): JSX.Element {
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
}

const Day = ({ field: { name, label, value } }: FieldProps): JSX.Element => (
  <p class="oogst-range">
    <label class="oogst-range__end">
      <span>{label}</span>
      <input class="utrecht-textbox" type="date" name={name} value={value.slice(0, 10)} />
    </label>
  </p>
);

const Flag = ({ field: { name, label, value } }: FieldProps): JSX.Element => (
  <label class="oogst-check">
    <input type="checkbox" name={name} value="true" checked={value === "true"} />
    <span>{label}</span>
  </label>
);
