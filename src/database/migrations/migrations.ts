import { DoubtLabel } from "./doubt-label.ts";
import { FirstSchema } from "./first-schema.ts";

/** In order. A migration that was released never changes; its name is how a database remembers it. */
export const migrations = [
  { name: "2026-11-schema", class: FirstSchema },
  { name: "2026-11-doubt-label", class: DoubtLabel },
] as const;
