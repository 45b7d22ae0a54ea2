import { type ComponentChildren, createContext, Fragment } from "preact";
import { useContext } from "preact/hooks";
import { Heading, type Part, Link } from "./text.tsx";
import { dayInWords } from "./dutch-dates.ts";
import { type Around, fullTitleOf, type Page } from "../page/page.ts";
import { type DataLink, isFeed } from "../data-addresses.ts";
import { followPathOf, reportPathOf, standing } from "../addresses.ts";
import type { DocumentRow } from "../../read/rows.ts";
import { Beside } from "./lists.tsx";

/** How a page is cited; null for one that is not worth citing. */
export const citationOf = (page: Page, around: Around): string | null =>
  page.citation === undefined ? citationAt(fullTitleOf(page), page.path, around) : page.citation;

function citationAt(title: string, path: string, { organisation, publicUrl, today }: Around): string {
  const { siteName, name } = organisation;
  const maker = name === null || name === siteName ? siteName : `${siteName} (${name})`;
  return `${maker}, ‘${title}’. Geraadpleegd op ${dayInWords(today)}, ${publicUrl}${path}`;
}

/** Where a part of a page stands that is cited by itself: on which page, and what is around it. */
export const Whereabouts = createContext<{ readonly path: string; readonly around: Around } | null>(null);

/** How to cite a part of a page, such as a picture, by its id on it. */
export const CitationOfPart: Part<{ id: string; title: string }> = ({ id, title }) => {
  const place = useContext(Whereabouts);
  if (place === null) return null;
  return (
    <p class="nl-paragraph">
      <CopiedText
        id={`${id}-citaat`}
        text={citationAt(title, `${place.path}#${id}`, place.around)}
        what={
          <>
            het citaat<span class="oogst-hidden"> van {title}</span>
          </>
        }
      />
    </p>
  );
};

/** A text to copy. The button is shown by the script, which can copy; without it the text can be selected. */
export const CopiedText: Part<{
  /** Unique on the page. */
  id: string;
  text: string;
  /** What it is, with its article, to tell one button from another. */
  what: ComponentChildren;
}> = ({ id, text, what }) => (
  <span class="oogst-copied">
    <span id={id} class="oogst-copied__text">
      {text.split(/(?<=[^/]\/)(?=[^/])/u).map((part, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
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
          !path.startsWith(standing.report.path) && (
            <Link key={path} to={reportPathOf(path)} rel="nofollow">
              Fout melden
            </Link>
          ),
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
