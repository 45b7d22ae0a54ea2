import { dimensions } from "../../domain/dimensions/dimensions.ts";
import { type Verdict, verdicts } from "../../domain/vocabularies.ts";
import { counted } from "../parts/dutch-dates.ts";
import type { ListFilters } from "../listing/list-view.ts";
import { areSpread } from "../parts/pilot-list.tsx";
import type { PilotCard } from "../read-cards.ts";

const keys = Object.keys(verdicts) as Verdict[];
/** As many programmes have a bar of their own; the others share one. */
const MOST_BARS = 20;

const byProgramme = dimensions.programmes.choice;

export interface Bar {
  /** The slug of its programme, by which lists of pilots are asked, or one of those below. */
  readonly id: string;
  readonly programme: string;
  /** Whose pilots these are, where that differs: a name, or how many; null where all are of one municipality. */
  readonly whose: string | null;
  /** What the list of pilots is asked for its pilots; null where it cannot be asked for just these. */
  readonly asked: ListFilters | null;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly total: number;
}

/** A pilot with a programme that one of its reports names, as lists of pilots are asked for; null for none. */
type Member = { readonly card: PilotCard; readonly programme: PilotCard["programmes"][number] | null };

const NONE = "";
/** The id of the bar that programmes with the fewest pilots share. */
export const REST = "…";
/** What stands below the programmes, in this order. */
const last: readonly string[] = [REST, NONE];
export const namesOfLast: Readonly<Record<string, string>> = {
  [REST]: "Overige programma’s",
  [NONE]: "Geen programma genoemd",
};

/** Pilots by the slugs of their programmes, of those that are asked for. One that went from one to another counts for both. */
export function membersOf(cards: readonly PilotCard[], asked: ListFilters): ReadonlyMap<string, Member[]> {
  const wanted = asked.flatMap(([name, slug]) => (name === byProgramme ? [slug] : []));
  const members = cards.flatMap((card): Member[] => {
    const named = [...new Map(card.programmes.map((programme) => [programme.slug, programme])).values()];
    const shown = wanted.length === 0 ? named : named.filter(({ slug }) => wanted.includes(slug));
    return shown.length === 0 ? [{ card, programme: null }] : shown.map((programme) => ({ card, programme }));
  });
  return Map.groupBy(members, ({ programme }) => programme?.slug ?? NONE);
}

export function barsOf(members: ReturnType<typeof membersOf>, within: ListFilters): Bar[] {
  const largest = [...members].toSorted(([, a], [, b]) => b.length - a.length).map(([id]) => id);
  const spread = areSpread([...members.values()].flat().map(({ card }) => card));
  const shown = new Set(largest.length <= MOST_BARS ? largest : largest.slice(0, MOST_BARS - 1));
  const grouped = Map.groupBy([...members], ([id]) => (shown.has(id) || id === NONE ? id : REST));
  return [...grouped]
    .map(([id, groups]): Bar => {
      const own = groups.flatMap(([, each]) => each);
      const counts = Map.groupBy(own, ({ card }) => card.latest.successful.verdict);
      return {
        id,
        programme: namesOfLast[id] ?? own[0]?.programme?.name ?? id,
        whose: spread ? whoseOf(own) : null,
        asked: askedFor(id, within),
        counts: Object.fromEntries(keys.map((key) => [key, counts.get(key)?.length ?? 0])) as Bar["counts"],
        total: own.length,
      };
    })
    .toSorted(
      (a, b) =>
        last.indexOf(a.id) - last.indexOf(b.id) ||
        b.total - a.total ||
        a.programme.localeCompare(b.programme, "nl"),
    );
}

function whoseOf(members: readonly Member[]): string {
  const names = [...new Set(members.map(({ card }) => card.municipality?.name ?? "onbekend"))];
  return names.length === 1 ? names.join("") : counted(names.length, "gemeente");
}

/** The pilots that are drawn, of one programme or of none. */
function askedFor(id: string, within: ListFilters): Bar["asked"] {
  if (id === REST) return null;
  return [
    ...within.filter(([name]) => name !== byProgramme),
    id === NONE ? [dimensions.without.parameter, "PROGRAMME"] : [byProgramme, id],
  ];
}
