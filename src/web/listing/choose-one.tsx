import { Kept } from "../parts/search-form.tsx";
import { type ListAddress, withOnly } from "./list-view.ts";
import type { Part } from "../parts/text.tsx";

/** Sets one value of an address, and keeps all else that it asks. It works without JavaScript. */
export const ChooseOne: Part<{
  address: ListAddress;
  name: string;
  label: string;
  /** The values with their words; "" takes the value away. */
  options: readonly (readonly [value: string, words: string])[];
  kind: "municipality" | "order";
}> = ({ address: { path, asked }, name, label, options, kind }) => {
  const chosen = asked.find(([own]) => own === name)?.[1] ?? "";
  const isOrder = kind === "order";
  return (
    <form class={isOrder ? "oogst-sorts" : "oogst-chooser"} action={path} aria-label={`${label} kiezen`}>
      {isOrder && <label for={name}>{label}:</label>}
      <select
        class="utrecht-textbox"
        id={isOrder ? name : undefined}
        aria-label={isOrder ? undefined : label}
        name={name}
      >
        {options.map(([value, words]) => (
          <option key={value} value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
      <Kept asked={withOnly({ path, asked }, name, null).asked} />
      <button
        class={isOrder ? "nl-button nl-button--secondary" : "nl-button nl-button--primary"}
        type="submit"
      >
        Kies
      </button>
    </form>
  );
};
