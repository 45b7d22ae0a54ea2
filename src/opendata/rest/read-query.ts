import type { Parameters, ValuesOf } from "./parameter.ts";
import type { Fault } from "./problem.ts";

/**
 * Reads a query string by the parameters that are declared for it. Gives the values, and every fault at once:
 * a name that is not known, a name twice, a value that does not fit. Nothing falls back to a default in silence.
 */
export function readQuery<P extends Parameters>(
  query: URLSearchParams,
  parameters: P,
): { readonly values: ValuesOf<P>; readonly faults: readonly Fault[] } {
  const declared = new Map(Object.values(parameters).map((parameter) => [parameter.name, parameter]));
  const faults: Fault[] = [];
  for (const name of new Set(query.keys())) {
    if (!declared.has(name))
      faults.push({
        in: "query",
        name,
        detail: `deze parameter bestaat niet; wel: ${[...declared.keys()].join(", ") || "geen"}`,
      });
  }
  const values = Object.fromEntries(
    Object.entries(parameters).map(([key, { name, many, required, absent, read }]) => {
      const given = query.getAll(name);
      const [first] = given;
      const fault = (detail: string) => faults.push({ in: "query", name, detail });
      if (first === undefined) {
        if (required) fault("ontbreekt, en is verplicht");
        return [key, absent];
      }
      if (given.length > 1 && !many) {
        fault("staat er meer dan eens");
        return [key, absent];
      }
      const result = read(given.join(","));
      if ("value" in result) return [key, result.value];
      fault(result.fault);
      return [key, absent];
    }),
  );
  return { values: values as ValuesOf<P>, faults };
}
