import { Evidence } from "../../parts/evidence.tsx";
import { Printed, type Part } from "../../parts/text.tsx";
import type { EditionReport } from "./read-pilot.ts";
import { SideBySide } from "./side-by-side.tsx";

/** What editions say under labels that are no field, label by label and side by side. */
export const ExtraSections: Part<{ reports: readonly EditionReport[] }> = ({ reports }) => {
  const labels = [...new Set(reports.flatMap(({ extra }) => extra.map(({ label }) => label)))];
  return (
    <>
      {labels.map((label, index) => (
        <SideBySide
          key={label}
          id={`extra-${index}`}
          label={label}
          about="Een label van het document zelf, dat geen vast veld is"
          reports={reports}
          show={({ document, extra, provenance }, about) => {
            const items = extra.flatMap((each, item) =>
              each.label === label ? [{ text: each.text, item }] : [],
            );
            return items.length === 0 ? (
              <p class="oogst-nothing">Hier staat niets</p>
            ) : (
              items.map(({ text, item }) => (
                <div key={item}>
                  <Printed text={text} />
                  <Evidence
                    about={about}
                    document={document}
                    provenance={provenance.filter((place) => place.field === "extra" && place.item === item)}
                  />
                </div>
              ))
            );
          }}
        />
      ))}
    </>
  );
};
