import type pg from "pg";

/** Texts of statements differ by the parts of a filter: enough for those that are asked often. */
const most = 256;

/**
 * Makes connections prepare each statement once, by its text: what comes again is neither parsed nor planned again.
 * Past a number of texts, new ones are sent as they are, so that no connection keeps statements without end.
 */
export function statementPreparer(): (client: pg.ClientBase) => void {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | null => {
    const known = names.get(text);
    if (known !== undefined || names.size >= most) return known ?? null;
    const name = `oogst_${names.size}`;
    names.set(text, name);
    return name;
  };
  return (client) => {
    const send = client.query.bind(client) as (...args: readonly unknown[]) => unknown;
    Object.assign(client, {
      query: (text: unknown, values?: unknown, ...others: readonly unknown[]): unknown => {
        const name = typeof text === "string" && Array.isArray(values) ? nameOf(text) : null;
        return name === null ? send(text, values, ...others) : send({ name, text, values }, ...others);
      },
    });
  };
}
