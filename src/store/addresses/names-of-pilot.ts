import type { Register } from "../../source/register.ts";
import type { Municipality } from "../context.ts";
import { pilotKeyOf } from "../name-keys.ts";
import type { PilotHeadings } from "../place-reports.ts";
import { slugFor, type SluggedNames } from "./assign-slugs.ts";

/** A pilot is called as people decided, else as its first edition heads it; all its headings are its names. */
export function namesOfPilot(
  { headings, formers }: PilotHeadings,
  register: Register,
  { code }: Municipality,
): SluggedNames {
  const decisions = (register.decisions ?? []).flatMap(({ municipality, pilot, renamed, mergedInto }) => {
    const name = renamed ?? mergedInto;
    return municipality === code && name !== undefined ? [{ former: pilotKeyOf(pilot), name }] : [];
  });
  const printed = headings.map((heading) => ({ key: pilotKeyOf(heading), slug: slugFor(heading, "pilot") }));
  const own = new Set(printed.map(({ key }) => key));
  const decided = decisions
    .filter(({ former }) => own.has(former))
    .map(({ name }) => {
      const key = pilotKeyOf(name);
      return printed.find((each) => each.key === key) ?? { key, slug: slugFor(name, "pilot") };
    });
  // Of a pilot that was renamed twice the last name is the one that is renamed no more.
  const last = decided.findLast(({ key }) => decisions.every(({ former }) => former !== key));
  const [first = { key: "", slug: "pilot" }, ...others] = printed;
  const former = formers.map((key) => ({ key, slug: first.slug }));
  return [last ?? first, ...(last === undefined ? [] : [first]), ...others, ...former];
}
