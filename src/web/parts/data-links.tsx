import type { JSX } from "preact";
import { isFeed, type DataLink } from "../data-addresses.ts";
import { followPathOf, reportPathOf } from "../standing-addresses.ts";

/** The same page as data to download, a page that says how to follow it, and one to report an error on it. */
export const DataLinks = ({
  links,
  path,
}: {
  readonly links: readonly DataLink[];
  readonly path: string;
}): JSX.Element => {
  const files = links.filter((link) => !isFeed(link));
  const feeds = links.filter(isFeed);
  return (
    <nav class="oogst-data-links" aria-label="Deze pagina als data" lang="nl">
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
