import { pathOf } from "../../addresses.ts";
import { Refusal } from "../../refusal.ts";
import type { EditionReport, PilotStory } from "./read-pilot.ts";
import type { Part } from "../../parts/text.tsx";

/** As many editions stand side by side when nobody chose. */
const MOST_BESIDE = 3;

/** The reports to set side by side, latest first: of the editions that are asked for, or else of the last ones. */
export function shownReports({ reports, pilot }: PilotStory, asked: readonly string[]): EditionReport[] {
  const latestFirst = reports.toReversed();
  if (asked.length === 0) return latestFirst.slice(0, MOST_BESIDE);
  const unknown = asked.find((key) => !reports.some(({ edition }) => edition.key === key));
  if (unknown !== undefined) throw new Refusal(404, `In “${unknown}” staat niets over ${pilot.name}.`);
  return latestFirst.filter(({ edition }) => asked.includes(edition.key));
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
