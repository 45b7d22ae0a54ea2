import { Heading, type Part } from "./text.tsx";
import { dayInWords } from "./dutch-dates.ts";
import type { Around, Page } from "../page/page.ts";

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
