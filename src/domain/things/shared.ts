import { a, kept, unique } from "../property.ts";

export const slug = (description = "Naam in adressen") => a.string("Slug", description, "oogst:slug");
/** The slug behind that of the municipality, within which it is unique: given once, and never to another thing. */
export const address = () => unique(kept(a.string()));
/** A thing of a municipality: how its key is made. */
export const inMunicipality = { key: "address", keyParts: ["gemeente", "slug"] } as const;
export const ofMunicipality = (description: string) =>
  a.reference("Municipality", "code")("Gemeente", description, "oogst:municipality");
export const updatedAt = (description: string) => a.instant("Bijgewerkt op", description, "dct:modified");
