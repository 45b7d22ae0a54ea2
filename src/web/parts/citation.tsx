import type { JSX } from "preact";
import { Heading } from "./text.tsx";

/** How to cite a page. The button is shown by the script, which can copy; without it the text can be selected. */
export const Citation = ({ text }: { readonly text: string }): JSX.Element => (
  <section class="oogst-citation" aria-labelledby="citeren">
    <Heading level={2} id="citeren">
      Zo citeert u deze pagina
    </Heading>
    <p class="nl-paragraph" id="citaat">
      {text}
    </p>
    <button class="nl-button nl-button--secondary" type="button" data-copy="citaat" hidden>
      Kopieer het citaat
    </button>{" "}
    <span role="status" data-copied="" />
  </section>
);
