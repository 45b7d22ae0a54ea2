import { policyOf } from "../http/security-headers.ts";
import { type Around, homeCrumb } from "./page/page.ts";
import { renderPage } from "./page/shell.tsx";

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
        body: <div class="oogst-document" dangerouslySetInnerHTML={{ __html: body }} />,
      },
      { publicUrl, assets, organisation, municipalities: [], today: today() },
    ),
    policy: policyOf("page"),
  });
