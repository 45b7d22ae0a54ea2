import type { JSX } from "preact";

/** The way to the next part of a list; nothing at its end. */
export const NextPart = ({
  path,
  next,
}: {
  readonly path: string;
  readonly next: string | null;
}): JSX.Element | null =>
  next === null ? null : (
    <nav class="oogst-next" aria-label="Meer van deze lijst">
      <a
        class="nl-button nl-button--secondary"
        href={`${path}${path.includes("?") ? "&" : "?"}na=${encodeURIComponent(next)}`}
        rel="next"
      >
        Volgende
      </a>
    </nav>
  );
