import type { z } from "zod";
import type { Told } from "../../domain/faults.ts";
import { type Fault, inEach } from "./problem.ts";
import { inBoth } from "../shape/schema.ts";
import type { Parameters, ValuesOf } from "./parameters.ts";

/**
 * Reads a query string by the parameters that are declared for it. Gives the values, null for what is absent, and every
 * fault at once: a name that is not known, a name twice, a value that does not fit. Nothing falls back to a default in silence.
 */
export function readQuery<P extends Parameters>(
  query: URLSearchParams,
  parameters: P,
): { readonly values: ValuesOf<P>; readonly faults: readonly Fault[] } {
  const known = new Set(Object.values(parameters).flatMap(({ names }) => names));
  const names = Object.values(parameters).map(({ name }) => name);
  const faults = [...new Set(query.keys())]
    .filter((name) => !known.has(name))
    .map((name) =>
      faultIn(name, {
        nl: `deze parameter bestaat niet; wel: ${names.join(", ") || "geen"}`,
        en: `there is no such parameter; there are: ${names.join(", ") || "none"}`,
      }),
    );
  const values = Object.entries(parameters).map(([key, { name, names: called, many, required, schema }]) => {
    const given = called.flatMap((each) => query.getAll(each));
    const text = given.length === 0 ? undefined : given.join(",");
    const { data, error } = schema.safeParse(text, { reportInput: true });
    if (text === undefined && required)
      faults.push(faultIn(name, { nl: "ontbreekt, en is verplicht", en: "is missing, and required" }));
    else if (given.length > 1 && !many)
      faults.push(faultIn(name, { nl: "staat er meer dan eens", en: "is there more than once" }));
    else if (error) faults.push(faultIn(name, toldOf(error.issues)));
    else return [key, data ?? null];
    return [key, required ? null : (schema.parse(undefined) ?? null)];
  });
  return { values: Object.fromEntries(values) as ValuesOf<P>, faults };
}

const faultIn = (name: string, detail: Told): Fault => ({ in: "query", name, detail });

/** Each thing that is wrong once, after the values that it is said of. */
const toldOf = (issues: readonly z.core.$ZodIssue[]): Told =>
  inEach((language) =>
    [...Map.groupBy(issues, ({ message }) => message)]
      .map(([message, those]) => {
        const { nl, [language]: told } = inBoth(message);
        return nl.startsWith("is geen ")
          ? `${those.map(({ input }) => `"${String(input)}"`).join(", ")} ${told}`
          : told;
      })
      .join("; "),
  );
