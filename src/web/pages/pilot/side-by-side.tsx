import type { ComponentChildren } from "preact";
import { Heading, type Part } from "../../parts/text.tsx";
import type { EditionReport, PilotStory } from "./read-pilot.ts";
import { pathOf } from "../../addresses.ts";
import { Refusal } from "../../refusal.ts";

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

/** As many editions stand side by side when nobody chose. */
const MOST_BESIDE = 3;

/** The reports to set side by side, latest first: of the editions asked for by key or slug, or else of the last ones. */
export function shownReports({ reports, pilot }: PilotStory, asked: readonly string[]): EditionReport[] {
  const latestFirst = reports.toReversed();
  if (asked.length === 0) return latestFirst.slice(0, MOST_BESIDE);
  const isCalled = ({ edition }: EditionReport, name: string): boolean =>
    name === edition.key || name === edition.slug;
  const unknown = asked.find((name) => !reports.some((report) => isCalled(report, name)));
  if (unknown !== undefined) throw new Refusal(404, `In “${unknown}” staat niets over ${pilot.name}.`);
  return latestFirst.filter((report) => asked.some((name) => isCalled(report, name)));
}

/** A form to choose which editions stand side by side. */
export const ChooseEditions: Part<{ story: PilotStory; chosen: readonly EditionReport[] }> = ({
  story: { pilot, reports },
  chosen,
}) => (
  <form class="oogst-filters" action={`${pathOf("Pilot", pilot.key)}#edities`}>
    <fieldset class="oogst-choices">
      <legend>Welke edities wilt u naast elkaar zien?</legend>
      {reports.toReversed().map(({ edition, report }) => (
        <label key={report.id}>
          <input
            type="checkbox"
            name="editie"
            value={edition.key}
            checked={chosen.some((each) => each.edition.id === edition.id)}
          />{" "}
          {edition.title}
        </label>
      ))}
    </fieldset>
    <button class="nl-button nl-button--primary" type="submit">
      Toon
    </button>
  </form>
);
