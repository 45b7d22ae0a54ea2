import type { Answer } from "../http/kept-answer.ts";
import type { Around } from "./page/around.ts";
import type { Page } from "./page/page.ts";
import { renderPage } from "./page/render-page.tsx";
import type { Site } from "./site.ts";

/** A page as HTTP answers it. A browser asks each time whether it still holds; what is no page is kept by nobody. */
export const pageAnswer = (
  page: Page,
  { publicUrl, assets, organisation, today }: Pick<Site, "publicUrl" | "assets" | "organisation" | "today">,
  municipalities: Around["municipalities"],
  status = 200,
): Answer => ({
  status,
  type: "text/html; charset=utf-8",
  body: renderPage(page, { publicUrl, assets, organisation, municipalities, today: today() }),
  cacheControl: status === 200 ? "public, no-cache" : "no-store",
  headers: { "content-language": page.language ?? "nl" },
});
