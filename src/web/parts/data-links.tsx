import { type DataLink, isFeed } from "../data-addresses.ts";
import { followPathOf, reportPathOf } from "../addresses.ts";
import type { DocumentRow } from "../../read/rows.ts";
import { Beside } from "./lists.tsx";
import { Link, type Part } from "./text.tsx";

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
