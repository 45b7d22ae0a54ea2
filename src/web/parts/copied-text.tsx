import type { JSX } from "preact";

/** A text to copy. The button is shown by the script, which can copy; without it the text can be selected. */
export const CopiedText = ({
  id,
  text,
  what,
}: {
  /** Unique on the page. */
  readonly id: string;
  readonly text: string;
  /** What it is, with its article, to tell one button from another. */
  readonly what: string;
}): JSX.Element => (
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
