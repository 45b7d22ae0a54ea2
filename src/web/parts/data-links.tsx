import type { JSX } from "preact";
import type { DataLink } from "../data-addresses.ts";

/** The same page as data: files to download and a feed to follow. */
export const DataLinks = ({ links }: { readonly links: readonly DataLink[] }): JSX.Element => (
  <nav class="oogst-data-links" aria-label="Deze pagina als data">
    <span>Deze pagina als data:</span>
    <ul class="oogst-inline-list">
      {links.map(({ href, type, label }) => (
        <li key={href}>
          <a class="nl-link" href={href} type={type}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
