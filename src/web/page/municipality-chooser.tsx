import type { JSX } from "preact";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import type { MunicipalityRow } from "../../read/rows.ts";
import { listPathOf } from "../addresses.ts";
import { withOnly, type ListAddress } from "../listing/list-address.ts";

const { choice } = dimensions.municipalities;

/** Narrows the list that is shown, or else that of all pilots, to one municipality; nothing while there is one. */
export function MunicipalityChooser({
  municipalities,
  list,
}: {
  readonly municipalities: readonly MunicipalityRow[];
  readonly list: ListAddress | undefined;
}): JSX.Element | null {
  if (municipalities.length < 2) return null;
  const { path, asked } = list ?? { path: listPathOf("Pilot"), asked: [] };
  const [chosen = ""] = asked.flatMap(([name, value]) => (name === choice ? [value] : []));
  return (
    <form class="oogst-chooser" action={path} aria-label="Gemeente kiezen">
      <select class="utrecht-textbox" aria-label="Gemeente" name={choice}>
        <option value="">alle gemeenten</option>
        {municipalities.map(({ code, name }) => (
          <option key={code} value={code} selected={code === chosen}>
            {name}
          </option>
        ))}
      </select>
      {withOnly({ path, asked }, choice, null).asked.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <button class="nl-button nl-button--primary" type="submit">
        Kies
      </button>
    </form>
  );
}
