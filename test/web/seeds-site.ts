import { rm } from "node:fs/promises";
import { serveOogst } from "../../corpus/servers/oogst.ts";
import { makeDataFolder } from "../databases.ts";

export interface SeedsSite {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the pages over the two annexes that come with Oogst, from the built program. */
export async function serveSeeds(): Promise<SeedsSite> {
  const folder = await makeDataFolder();
  const { url, stop } = await serveOogst({ DATA_DIR: folder });
  return {
    url,
    stop: async () => {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** A page of every kind that the site has, with the annexes of the seeds. */
export const kindsOfPages = [
  "/",
  "/zoeken?q=welke+pilots+komen+uit+moties",
  "/zoeken?q=bestaatnietwoord",
  "/pilots",
  "/pilots/zoetermeer/flexwonen-ruimtebaan",
  "/edities",
  "/edities/zoetermeer/perspectiefnota-2026",
  "/moties",
  "/moties?staat=SETTLED",
  "/toezeggingen",
  "/moties/zoetermeer/1911-35",
  "/moties/zoetermeer/21-0642",
  "/partners",
  "/partners/vidomes",
  "/programmas",
  "/programmas/zoetermeer/veiligheid",
  "/portefeuilles",
  "/portefeuilles/zoetermeer/wonen",
  "/gemeenten",
  "/gemeenten/GM0637",
  "/vergelijk",
  "/vergelijk?pilots=zoetermeer/flexwonen-ruimtebaan,zoetermeer/woonoverlast",
  "/overzicht",
  "/overzicht?eindigtIn=2025",
  "/data",
  "/help",
  "/woorden",
  "/volgen",
  "/volgen?feed=/feeds/pilots/zoetermeer/flexwonen-ruimtebaan.atom",
  "/contact",
  "/fout-melden?pagina=/pilots/zoetermeer/flexwonen-ruimtebaan",
  "/over",
  "/licentie",
  "/toegankelijkheid",
  "/privacy",
  "/en",
  "/pilots/zoetermeer/bestaat-niet",
] as const;
