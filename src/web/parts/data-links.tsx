import { type DataLink, isFeed } from "../data-addresses.ts";
import { followPathOf, reportPathOf } from "../addresses.ts";
import type { DocumentRow } from "../../read/rows.ts";
import type { Part } from "./part.ts";

/** Id of the links below: who reads by keyboard skips to them. */
export const dataLinksId = "downloaden";

/** The same page as data to download, a page that says how to follow it, and one to report an error on it. */
export const DataLinks: Part<{ links: readonly DataLink[]; path: string }> = ({ links, path }) => {
  const files = links.filter((link) => !isFeed(link));
  const feeds = links.filter(isFeed);
  return (
    <nav class="oogst-data-links" id={dataLinksId} aria-label="Deze pagina als data" lang="nl" tabIndex={-1}>
      {files.length > 0 && (
        <>
          <span>Deze pagina als data:</span>
          <ul class="oogst-inline-list">
            {files.map(({ href, type, label }) => (
              <li key={href}>
                <a class="nl-link" href={href} type={type}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul class="oogst-inline-list">
        {feeds.map(({ href }) => (
          <li key={href}>
            <a class="nl-link" href={followPathOf(href)} rel="nofollow">
              Volgen
            </a>
          </li>
        ))}
        <li>
          <a class="nl-link" href={reportPathOf(path)} rel="nofollow">
            Fout melden
          </a>
        </li>
      </ul>
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
    <a class="nl-link" href={sourceUrl} rel="external noopener">
      {title} bij de gemeente zelf ({new URL(sourceUrl).hostname})
    </a>
  );
