import { Heading, type Part, Link } from "./text.tsx";
import { dayInWords } from "./dutch-dates.ts";
import type { Around, Page } from "../page/page.ts";
import { type DataLink, isFeed } from "../data-addresses.ts";
import { followPathOf, reportPathOf } from "../addresses.ts";
import type { DocumentRow } from "../../read/rows.ts";
import { Beside } from "./lists.tsx";

/** How a page is cited; null for one that is not worth citing. */
export function citationOf({ citation, title, path }: Page, around: Around): string | null {
  if (citation !== undefined) return citation;
  const { siteName, name } = around.organisation;
  const maker = name === null || name === siteName ? siteName : `${siteName} (${name})`;
  return `${maker}, ‘${title}’. Geraadpleegd op ${dayInWords(around.today)}, ${around.publicUrl}${path}`;
}

/** A text to copy. The button is shown by the script, which can copy; without it the text can be selected. */
export const CopiedText: Part<{
  /** Unique on the page. */
  id: string;
  text: string;
  /** What it is, with its article, to tell one button from another. */
  what: string;
}> = ({ id, text, what }) => (
  <span class="oogst-copied">
    <span id={id} class="oogst-copied__text">
      {text}
    </span>{" "}
    <button class="nl-button nl-button--secondary" type="button" data-copy={id} hidden>
      Kopieer {what}
    </button>{" "}
    <span role="status" data-copied="" />
  </span>
);

/** How to cite a page, and its address. */
export const Citation: Part<{ text: string; url: string }> = ({ text, url }) => (
  <section class="oogst-citation" aria-labelledby="citeren" lang="nl">
    <Heading level={2} id="citeren">
      Zo citeert u deze pagina
    </Heading>
    <p class="nl-paragraph">
      <CopiedText id="citaat" text={text} what="het citaat" />
    </p>
    <p class="nl-paragraph">
      Adres: <CopiedText id="adres" text={url} what="het adres" />
    </p>
  </section>
);

/** Id of the links below: who reads by keyboard skips to them. */
export const dataLinksId = "downloaden";

/** The same page as data to download, a page that says how to follow it, and one to report an error on it. */
export const DataLinks: Part<{ links: readonly DataLink[]; path: string }> = ({ links, path }) => {
  const files = links.filter((link) => !isFeed(link));
  return (
    <nav class="oogst-data-links" id={dataLinksId} aria-label="Deze pagina als data" lang="nl" tabIndex={-1}>
      {files.length > 0 && (
        <>
          <span>Deze pagina als data:</span>
          <Beside
            items={files.map(({ href, type, label }) => (
              <Link key={href} to={href} type={type}>
                {label}
              </Link>
            ))}
          />
        </>
      )}
      <Beside
        items={[
          ...links.filter(isFeed).map(({ href }) => (
            <Link key={href} to={followPathOf(href)} rel="nofollow">
              Volgen
            </Link>
          )),
          <Link key={path} to={reportPathOf(path)} rel="nofollow">
            Fout melden
          </Link>,
        ]}
      />
    </nav>
  );
};

/** Leads to the page of the municipality itself that a document was published on; nothing where that is not known. */
export const OriginalLink: Part<{
  document: Pick<DocumentRow, "sourceUrl">;
  /** What is read there, such as the title of an edition. */
  title: string;
}> = ({ document: { sourceUrl }, title }) =>
  sourceUrl === null ? null : (
    <Link to={sourceUrl} rel="external noopener">
      {title} bij de gemeente zelf ({new URL(sourceUrl).hostname})
    </Link>
  );
