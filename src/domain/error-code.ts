/** The SQLSTATE or system error code of an error or of what caused it, null when it has none. */
export function codeOf(error: unknown): string | null {
  for (let e: unknown = error; e instanceof Error; e = e.cause) {
    if ("code" in e && typeof e.code === "string") return e.code;
    // Node tries every address of a host, and wraps what each of them said.
    if (e instanceof AggregateError) {
      const code = e.errors.map(codeOf).find((found) => found !== null);
      if (code !== undefined) return code;
    }
  }
  return null;
}

/** No room left, or a file that may not grow: as PostgreSQL or the system says it. */
export const isDiskFull = (error: unknown): boolean =>
  ["53100", "ENOSPC", "EDQUOT", "EFBIG"].includes(codeOf(error) ?? "");
