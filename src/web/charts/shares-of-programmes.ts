import { dimensions } from "../../domain/dimensions/dimensions.ts";
import { type Verdict, verdicts } from "../../domain/vocabularies.ts";
import { counted } from "../parts/dutch-dates.ts";
import { areSpread } from "../parts/pilot-list.tsx";
import type { PilotCard } from "../read-cards.ts";

const keys = Object.keys(verdicts) as Verdict[];
/** As many programmes have a bar of their own; the others share one. */
const MOST_BARS = 20;

/** What the pilots are narrowed by, of which bars are drawn. */
export interface Within {
  readonly municipalities: readonly string[];
  /** Slugs; none for all. */
  readonly programmes: readonly string[];
  /** Whether they are all pilots of these: then the list of pilots can be asked for just those of a share. */
  readonly isWhole: boolean;
}

export interface Bar {
  /** The slug of its programme, by which lists of pilots are asked, or one of those below. */
  readonly id: string;
  readonly programme: string;
  /** Whose pilots these are, where that differs: a name, or how many; null where all are of one municipality. */
  readonly whose: string | null;
  /** What the list of pilots is asked for its pilots; null where it cannot be asked for just these. */
  readonly asked: readonly (readonly [string, string])[] | null;
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

/** Pilots by the slugs of their programmes. A pilot that went from one to another counts for both. */
export function membersOf(
  cards: readonly PilotCard[],
  { programmes: wanted }: Within,
): ReadonlyMap<string, Member[]> {
  const members = cards.flatMap((card): Member[] => {
    const named = [...new Map(card.programmes.map((programme) => [programme.slug, programme])).values()];
    const shown = wanted.length === 0 ? named : named.filter(({ slug }) => wanted.includes(slug));
    return shown.length === 0 ? [{ card, programme: null }] : shown.map((programme) => ({ card, programme }));
  });
  return Map.groupBy(members, ({ programme }) => programme?.slug ?? NONE);
}

export function barsOf(byProgramme: ReturnType<typeof membersOf>, within: Within): Bar[] {
  const largest = [...byProgramme].toSorted(([, a], [, b]) => b.length - a.length).map(([id]) => id);
  const spread = areSpread([...byProgramme.values()].flat().map(({ card }) => card));
  const own = new Set(largest.length <= MOST_BARS ? largest : largest.slice(0, MOST_BARS - 1));
  const grouped = Map.groupBy([...byProgramme], ([id]) => (own.has(id) || id === NONE ? id : REST));
  return [...grouped]
    .map(([id, groups]): Bar => {
      const members = groups.flatMap(([, each]) => each);
      const counts = Map.groupBy(members, ({ card }) => card.latest.successful.verdict);
      return {
        id,
        programme: namesOfLast[id] ?? members[0]?.programme?.name ?? id,
        whose: spread ? whoseOf(members) : null,
        asked: askedFor(id, within),
        counts: Object.fromEntries(keys.map((key) => [key, counts.get(key)?.length ?? 0])) as Bar["counts"],
        total: members.length,
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

function askedFor(id: string, within: Within): Bar["asked"] {
  if (id === REST || !within.isWhole) return null;
  const { programmes, without, municipalities } = dimensions;
  return [
    id === NONE ? [without.parameter, "PROGRAMME"] : [programmes.choice, id],
    ...within.municipalities.map((code) => [municipalities.choice, code] as const),
  ];
}
