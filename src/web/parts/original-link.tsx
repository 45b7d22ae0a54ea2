import type { JSX } from "preact";
import type { DocumentRow } from "../../read/rows.ts";

/** Leads to the page of the municipality itself that a document was published on; nothing where that is not known. */
export const OriginalLink = ({
  document: { sourceUrl },
  title,
}: {
  readonly document: Pick<DocumentRow, "sourceUrl">;
  /** What is read there, such as the title of an edition. */
  readonly title: string;
}): JSX.Element | null =>
  sourceUrl === null ? null : (
    <a class="nl-link" href={sourceUrl} rel="external noopener">
      {title} bij de gemeente zelf ({new URL(sourceUrl).hostname})
    </a>
  );
