import { renderToString } from "preact-render-to-string";
import type { Page } from "./page.ts";
import type { Around } from "./around.ts";
import { Shell } from "./shell.tsx";

/** The HTML of a page. Whatever text it holds is escaped: it cannot become markup. */
export const renderPage = (page: Page, around: Around): string =>
  `<!DOCTYPE html>\n${renderToString(<Shell page={page} around={around} />)}\n`;
