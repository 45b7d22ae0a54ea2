import type { PortfolioName } from "../../domain/field.ts";

/** Reads "Portefeuille Wonen" or "Wonen"; null when there is no name. The name stays as printed, without its label. */
export const readPortfolio = (text: string): PortfolioName | null => {
  const name = text
    .replace(/^\s*portefeuille(?:houder)?(?![\p{L}])\s*:?/iu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\s.;,]+$/u, "");
  return name === "" ? null : { name };
};
