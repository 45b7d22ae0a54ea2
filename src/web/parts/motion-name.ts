import type { MotionRow } from "../../read/rows.ts";

/** What a motion is called: by its number, else by its title, else for what it is. */
export function motionName({ number, title }: Pick<MotionRow, "number" | "title">): string {
  if (number === null) return title === null ? "Motie zonder nummer" : `Motie ${title}`;
  return title === null ? `Motie ${number}` : `Motie ${number}, ${title}`;
}
