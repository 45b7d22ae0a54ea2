import type { JSX } from "preact";
import { CopiedText } from "./copied-text.tsx";
import { Heading } from "./text.tsx";

/** How to cite a page, and its address. */
export const Citation = ({ text, url }: { readonly text: string; readonly url: string }): JSX.Element => (
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
