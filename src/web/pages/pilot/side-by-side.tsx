import type { ComponentChildren } from "preact";
import { Heading, type Part } from "../../parts/text.tsx";
import type { EditionReport } from "./read-pilot.ts";

/** Under one label what each edition says, side by side; the latest edition is first. */
export const SideBySide: Part<{
  /** Unique on the page. */
  id: string;
  label: string;
  /** What stands under the label, in a sentence. */
  about: string;
  reports: readonly EditionReport[];
  /** What stands beside the name of an edition. */
  note?: (index: number) => ComponentChildren;
  /** What an edition says; `about` tells one value from another when read out. */
  show: (from: EditionReport, about: string, index: number) => ComponentChildren;
}> = ({ id, label, about, reports, note, show }) => (
  <section class="oogst-field" aria-labelledby={id}>
    <Heading level={3} id={id}>
      {label}
    </Heading>
    <p class="oogst-field__about">{about}.</p>
    <div class="oogst-editions">
      {reports.map((from, index) => {
        const where = `${label} in ${from.edition.title}`;
        return (
          <div key={from.report.id} class="oogst-edition" role="group" aria-label={where}>
            <p class="oogst-edition__name">
              {from.edition.title}
              {note?.(index)}
            </p>
            {show(from, where, index)}
          </div>
        );
      })}
    </div>
  </section>
);
