import { listPathOf, standing } from "../addresses.ts";
import { type Page } from "../page/page.ts";
import { Heading, Link, Paragraph } from "../parts/text.tsx";

const titles = {
  400: "Dit adres klopt niet",
  404: "Niet gevonden",
  410: "Bestaat niet meer",
  405: "Dat kan hier niet",
  429: "Te veel vragen",
  500: "Er ging iets mis",
  503: "Nu even niet",
} as const;

/** What passes by itself. */
const passes: ReadonlySet<number> = new Set([429, 500, 503]);

/** The page that says what went wrong, and where to go from there. */
export const errorPage = (status: keyof typeof titles, message: string): Page => ({
  path: `/fout-${status}`,
  title: titles[status],
  description: message,
  listed: false,
  citation: null,
  body: (
    <>
      <Heading level={1}>{titles[status]}</Heading>
      <Paragraph lead>{message}</Paragraph>
      <Paragraph>
        {passes.has(status)
          ? "Laad de pagina daarna opnieuw. Gaat het dan weer mis, meld het ons dan: "
          : "Zoek hierboven naar een pilot, motie of partner. Of bekijk "}
        {passes.has(status) ? (
          <Link to={standing.report.path}>fout melden</Link>
        ) : (
          <Link to={listPathOf("Pilot")}>alle pilots</Link>
        )}
        .
      </Paragraph>
    </>
  ),
});
