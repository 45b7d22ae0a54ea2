import type { JSX } from "preact";
import { reportFields, type ReportField } from "../../../domain/report-fields.ts";
import { Doubts } from "../../parts/doubts.tsx";
import { Evidence } from "../../parts/evidence.tsx";
import { Heading } from "../../parts/text.tsx";
import type { EditionReport } from "./read-pilot.ts";
import { MarkedText } from "./marked-text.tsx";
import { showField } from "./show-field.tsx";

/**
 * One field as each edition has it, side by side, with what changed marked; left out when no edition says anything in it.
 * The latest edition is first.
 */
export function FieldSection({
  field,
  reports,
}: {
  readonly field: ReportField;
  readonly reports: readonly EditionReport[];
}): JSX.Element | null {
  const shown = reports.map((from) => ({
    from,
    said: showField(from, field),
    doubts: from.doubts.filter((doubt) => doubt.field === field),
  }));
  if (shown.every(({ said, doubts }) => said === null && doubts.length === 0)) return null;
  const { label, description } = reportFields[field];
  return (
    <section class="oogst-field" aria-labelledby={`veld-${field}`}>
      <Heading level={3} id={`veld-${field}`}>
        {label}
      </Heading>
      <p class="oogst-field__about">{description}.</p>
      <div class="oogst-editions">
        {shown.map(({ from, said, doubts }, index) => (
          <div
            key={from.report.id}
            class="oogst-edition"
            role="group"
            aria-label={`${label} in ${from.edition.title}`}
          >
            <p class="oogst-edition__name">
              {from.edition.title}
              <Difference
                before={shown[index + 1]?.said?.words}
                words={said?.words}
                first={index === shown.length - 1}
              />
            </p>
            {said === null && <p class="oogst-nothing">Hier staat niets</p>}
            {said?.above}
            {said !== null && said.printed !== null && (
              <MarkedText
                text={said.printed}
                before={shown[index + 1]?.said?.printed ?? null}
                after={shown[index - 1]?.said?.printed ?? null}
              />
            )}
            {said?.below}
            <Doubts about={`${label} in ${from.edition.title}`} document={from.document} doubts={doubts} />
            <Evidence
              about={`${label} in ${from.edition.title}`}
              document={from.document}
              provenance={from.provenance.filter((place) => place.field === field)}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

function Difference({
  before,
  words,
  first,
}: {
  readonly before: string | undefined;
  readonly words: string | undefined;
  readonly first: boolean;
}): JSX.Element | null {
  if (first) return null;
  const label =
    before === words
      ? "ongewijzigd"
      : before === undefined
        ? "nieuw"
        : words === undefined
          ? "vervallen"
          : "gewijzigd";
  return <span class={`oogst-difference oogst-difference--${label}`}>{label}</span>;
}
