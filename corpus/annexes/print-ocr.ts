import type { Page } from "./page.ts";
import type { Chance } from "./random.ts";
import type { MadeReport } from "./make-report.ts";

/** Letters as OCR reads them: é for ë, i for ï, d for ö. */
export const damageLetters = (text: string): string =>
  text.replace(/[ëïö]/g, (letter) => ({ ë: "é", ï: "i", ö: "d" })[letter] ?? letter);

const questions = [
  ["Pilot succesvol?", "Zijn de vooraf gestelde", "doelen/resultaten gehaald?"],
  ["Geven de resultaten van de", "pilot aanleiding om het", "bestaande beleid aan te", "passen?"],
  ["Leidt aanpassing van het", "beleid tot een financieel", "gevolg?"],
  ["Hoe bestuurlijk", "gerapporteerd?"],
] as const;

const goalLabels = [
  "Doel, beoogd resultaat",
  "Doel, beoogd resultaat",
  "Doei, beoogd resuitaat",
  "Dos), boves feetizel",
] as const;

/** Prints the introduction that asks for the annex, as the printed annex does. */
export const printOcrIntroduction = (page: Page, mandate: string, title: string): void => {
  page.print(" Bijlage 6. Monitoring evaluatie Pilots", "", "", "Inleiding", "");
  page.print(
    "Deze bijlage geeft een overzicht van alle recent afgeronde en lopende pilots die bij de gemeente lopen. De nadruk ligt op de",
    "evaluatie van deze pilots en, indien van toepassing, de gevolgen van deze evaluatie.",
    "",
    `Deze bijlage is een uitvloeisel van raadsmotie ${mandate}, ${title} en wordt twee keer per jaar geactualiseerd (en opgenomen in`,
    "perspectiefnota en programmabegroting).",
    "",
    "",
  );
};

/** Prints one report as OCR reads the printed table: labels beside their values, or all labels first. */
export const printOcrReport = (
  page: Page,
  chance: Chance,
  report: MadeReport,
  index: number,
  footer: string,
): void => {
  const damaged = (text: string | null | undefined): string => damageLetters(text ?? "");
  const beside = chance.happens(0.3);
  const [wide, cell] = [150, 118];
  const breakPage = (): void => page.print("", "", footer, "", "");
  page.print(report.pilot.name, "", "Naam Pilot", "");
  page.value(index, "title", report.title, "Naam pilot");
  page.print("", "Korte omschrijving", "");
  page.value(index, "description", damaged(report.description), undefined, wide);
  page.print("", "Programma/Portefeuillehouder", "");
  page.value(
    index,
    "programme",
    `${report.programme?.number ?? ""}. ${report.programme?.name ?? ""}`,
    "Programma",
  );
  page.print("");
  page.value(index, "portfolio", report.portfolio?.name ?? "", "Portefeuille");
  page.print("", "Doel/Beoogd resultaat", "");
  page.value(index, "goal", damaged(report.goal), chance.pick(goalLabels), cell);
  page.print("", "Data");
  const dates = ["start", "end", "evaluationMoment"] as const;
  const dateLabels = ["Startdatum", "Einddatum", "Evaluatiemoment"] as const;
  const outcomes = ["successful", "policyChange", "financialConsequence"] as const;
  if (beside) {
    dates.forEach((field, at) => page.value(index, field, report[field]?.text ?? "", dateLabels[at]));
    page.print("", "Uitkomst evaluatie", "");
    outcomes.forEach((field, at) => {
      page.print(...(questions[at] ?? []), "");
      page.value(index, field, damaged(report[field].text), undefined, cell);
      page.print("");
    });
    page.print(...questions[3], "");
    page.value(index, "reporting", damaged(report.reporting), undefined, cell);
  } else {
    page.value(index, "start", report.start?.text ?? "", "Startdatum");
    breakPage();
    page.print("Einddatum", "", "Evaluatiemoment", "", "Uitkomst evaluatie", "");
    for (const question of questions) page.print(...question, "");
    page.value(index, "end", report.end?.text ?? "");
    page.print("");
    page.value(index, "evaluationMoment", report.evaluationMoment?.text ?? "");
    page.print("");
    for (const field of outcomes) {
      page.value(index, field, damaged(report[field].text), undefined, cell);
      page.print("");
    }
    page.value(index, "reporting", damaged(report.reporting), undefined, cell);
  }
  page.print("", "", "");
};
