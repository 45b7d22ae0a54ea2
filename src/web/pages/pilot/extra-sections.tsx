import { Evidence } from "../../parts/evidence.tsx";
import { Heading, Printed } from "../../parts/text.tsx";
import type { EditionReport } from "./read-pilot.ts";
import type { Part } from "../../parts/part.ts";

/** What editions say under labels that are no field, label by label and side by side. */
export const ExtraSections: Part<{ reports: readonly EditionReport[] }> = ({ reports }) => {
  const labels = [...new Set(reports.flatMap(({ extra }) => extra.map(({ label }) => label)))];
  return (
    <>
      {labels.map((label, index) => (
        <section key={label} class="oogst-field" aria-labelledby={`extra-${index}`}>
          <Heading level={3} id={`extra-${index}`}>
            {label}
          </Heading>
          <p class="oogst-field__about">Een label van het document zelf, dat geen vast veld is.</p>
          <div class="oogst-editions">
            {reports.map((report) => (
              <ExtraOf key={report.report.id} label={label} report={report} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
};

const ExtraOf: Part<{ label: string; report: EditionReport }> = ({
  label,
  report: { edition, document, extra, provenance },
}) => {
  const items = extra.flatMap((each, item) => (each.label === label ? [{ text: each.text, item }] : []));
  return (
    <div class="oogst-edition" role="group" aria-label={`${label} in ${edition.title}`}>
      <p class="oogst-edition__name">{edition.title}</p>
      {items.length === 0 && <p class="oogst-nothing">Hier staat niets</p>}
      {items.map(({ text, item }) => (
        <div key={item}>
          <Printed text={text} />
          <Evidence
            about={`${label} in ${edition.title}`}
            document={document}
            provenance={provenance.filter((place) => place.field === "extra" && place.item === item)}
          />
        </div>
      ))}
    </div>
  );
};
