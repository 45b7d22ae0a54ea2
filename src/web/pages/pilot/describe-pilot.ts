import { uriOf } from "../../../domain/addresses.ts";
import type { Thing } from "../../page/page.ts";
import type { PilotStory } from "./read-pilot.ts";

/** A pilot in schema.org's words. */
export function describePilot(
  { pilot, municipality, latest, reports }: PilotStory,
  publicUrl: string,
): Thing {
  const { start, end } = latest.report;
  const partners = new Map(
    reports.flatMap(({ mentions }) => mentions.partners.map(({ partner }) => [partner.slug, partner])),
  );
  return {
    "@type": "Project",
    "@id": uriOf(publicUrl, "Pilot", pilot.key),
    name: pilot.name,
    ...(latest.texts.description === null ? {} : { description: latest.texts.description }),
    ...(start?.from ? { foundingDate: start.from } : {}),
    ...(end?.to ? { dissolutionDate: end.to } : {}),
    parentOrganization: {
      "@type": "GovernmentOrganization",
      "@id": uriOf(publicUrl, "Municipality", municipality.code),
      name: `Gemeente ${municipality.name}`,
    },
    ...(partners.size === 0
      ? {}
      : {
          member: [...partners.values()].map(({ key, name }) => ({
            "@type": "Organization",
            "@id": uriOf(publicUrl, "Partner", key),
            name,
          })),
        }),
    subjectOf: reports.map(({ edition }) => ({
      "@type": "Report",
      "@id": uriOf(publicUrl, "Edition", edition.key),
      name: edition.title,
    })),
  };
}
