import type { CouncilLink } from "../domain/council-link.ts";
import { motionKeyOf } from "../domain/motion-key.ts";

/** Finds addresses in the council's own system; null where people gave none. */
export interface CouncilLinks {
  motion(motion: { readonly municipalityId: string; readonly number: string | null }): string | null;
  memo(municipalityId: string, number: string): string | null;
}

/** Puts links at hand by what they are of; a motion is found by its number in any spelling. */
export function councilLinks(links: readonly CouncilLink[]): CouncilLinks {
  const keyOf = (kind: CouncilLink["kind"], municipality: string, number: string): string =>
    `${kind} ${municipality} ${motionKeyOf(number)}`;
  const byKey = new Map(
    links.map(({ kind, municipality, number, address }) => [keyOf(kind, municipality, number), address]),
  );
  return {
    motion: ({ municipalityId, number }) =>
      number === null ? null : (byKey.get(keyOf("motion", municipalityId, number)) ?? null),
    memo: (municipalityId, number) => byKey.get(keyOf("memo", municipalityId, number)) ?? null,
  };
}
