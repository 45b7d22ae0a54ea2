/** What the dataset is, in the words that its catalogue, its package and its service share. */
export const about = {
  name: "oogst-pilots",
  title: "Oogst: gemeentelijke pilots",
  description:
    "Wat gemeenten over hun pilots (proefbeleid) rapporteren in de bijlagen bij hun begrotingsstukken: doel, data, uitkomst, moties, partners, memo’s en bedragen, per editie, met de plaats in het brondocument van elke waarde.",
  keywords: ["pilots", "gemeente", "moties", "gemeenteraad", "evaluatie", "begroting", "beleid"],
} as const;

/** Who answers for the data and the service, as `publiccode.yml` names them; where to ask is a page of Oogst itself. */
export const contact = {
  name: "De makers van Oogst",
  pageAt: (publicUrl: string): string => `${publicUrl}/contact`,
} as const;

/** The version of the REST service, by semantic versioning; its first number stands in every address. */
export const apiVersion = "1.0.0";
export const apiPath = "/open-data/v1";
