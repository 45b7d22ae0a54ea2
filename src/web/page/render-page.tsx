import { renderToString } from "preact-render-to-string";
import type { Assets } from "../assets.ts";
import type { Page } from "./page.ts";
import { Shell } from "./shell.tsx";

/** The HTML of a page. Whatever text it holds is escaped: it cannot become markup. */
export const renderPage = (page: Page, publicUrl: string, assets: Assets): string =>
  `<!DOCTYPE html>\n${renderToString(<Shell page={page} publicUrl={publicUrl} assets={assets} />)}\n`;
