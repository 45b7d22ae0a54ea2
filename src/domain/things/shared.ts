import { a } from "../property.ts";

export const slug = (description = "Naam in adressen") => a.string("Slug", description, "oogst:slug");
export const ofMunicipality = (description: string) =>
  a.reference("Municipality", "code")("Gemeente", description, "oogst:municipality");
export const updatedAt = (description: string) => a.instant("Bijgewerkt op", description, "dct:modified");
