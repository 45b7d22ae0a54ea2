import { policyOf } from "../http/security-headers.ts";
import { homeCrumb } from "./page/crumbs.ts";
import { renderPage } from "./page/render-page.tsx";
import type { Around } from "./page/around.ts";

interface Document {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** HTML. */
  readonly body: string;
}

/** Makes what puts a text of another door in the look of the site, and says what may stand in it. */
export const dressDocument =
  ({
    publicUrl,
    assets,
    organisation,
    today,
  }: Omit<Around, "municipalities" | "today"> & { readonly today: () => string }) =>
  ({ path, title, description, body }: Document): { html: string; policy: string } => ({
    html: renderPage(
      {
        path,
        title,
        description,
        crumbs: [homeCrumb, { label: "Data", path: "/data" }],
        data: [],
        about: null,
        listed: true,
        body: <div class="oogst-document" dangerouslySetInnerHTML={{ __html: body }} />,
      },
      { publicUrl, assets, organisation, municipalities: [], today: today() },
    ),
    policy: policyOf("page"),
  });
