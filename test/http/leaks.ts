/** What no answer may tell: statements, places in the code, and what the drivers say. */
export const leaks =
  /\bselect [^"]* from\b|syntax error at|relation "|invalid byte sequence|node_modules|\/src\/|\.[tj]s:\d|at async |\bECONN|\bENOENT\b|PGlite|kysely|mikro/i;
