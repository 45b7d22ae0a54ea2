import { dayInWords } from "../parts/dutch-dates.ts";
import type { Page } from "./page.ts";
import type { Around } from "./around.ts";

/** How a page is cited; null for one that is not worth citing. */
export function citationOf({ citation, title, path }: Page, around: Around): string | null {
  if (citation !== undefined) return citation;
  const { siteName, name } = around.organisation;
  const maker = name === null || name === siteName ? siteName : `${siteName} (${name})`;
  return `${maker}, ‘${title}’. Geraadpleegd op ${dayInWords(around.today)}, ${around.publicUrl}${path}`;
}
