import type { Page } from "./page.ts";
import type { Chance } from "./random.ts";
import type { MadeReport } from "./make-report.ts";

/** Prints the introduction that asks for the annex, as the web page does. */
export const printWebIntroduction = (page: Page, mandate: string, title: string): void => {
  page.print(
    "Bijlage 6. Monitoring evaluatie Pilots",
    "",
    "Inleiding",
    "",
    "Terug naar navigatie - Inleiding",
    "",
  );
  page.print(
    "Deze bijlage geeft een overzicht van alle recent afgeronde en lopende pilots die bij de gemeente lopen.",
    `Deze bijlage is een uitvloeisel van raadsmotie ${mandate}, ${title} en wordt twee keer per jaar geactualiseerd.`,
    "",
  );
};

/** Prints one report in the layout of the web page; chance chooses among the forms that its pages have. */
export const printWebReport = (
  page: Page,
  chance: Chance,
  report: MadeReport,
  index: number,
  long: boolean,
): void => {
  const section = (name: string): void =>
    page.print(name, "", `Terug naar navigatie - ${long ? `${report.pilot.name} - ` : ""}${name}`, "");
  const inline = chance.happens(0.5);
  page.print(report.pilot.name, "");
  section("Korte omschrijving");
  page.value(index, "description", report.description ?? "");
  page.print("");
  section("Programma/Portefeuillehouder");
  page.value(
    index,
    "programme",
    `${report.programme?.number ?? ""}. ${report.programme?.name ?? ""}`,
    "Programma",
  );
  page.value(index, "portfolio", report.portfolio?.name ?? "", "Portefeuille");
  page.print("");
  section("Doel/Beoogd resultaat");
  page.value(index, "goal", report.goal ?? "", inline ? "Doel, beoogd resultaat" : undefined);
  page.print("");
  section("Data");
  page.value(index, "start", report.start?.text ?? "", "Startdatum");
  page.value(index, "end", report.end?.text ?? "", "Einddatum");
  page.value(index, "evaluationMoment", report.evaluationMoment?.text ?? "", "Evaluatiemoment");
  page.print("");
  section("Uitkomst evaluatie");
  page.print("Pilot succesvol?", "Zijn de vooraf gestelde doelen/resultaten gehaald?", "");
  page.value(index, "successful", report.successful.text ?? "");
  page.print("", "Geven de resultaten van de pilot aanleiding om het bestaande beleid aan te passen?", "");
  page.value(index, "policyChange", report.policyChange.text ?? "");
  page.value(
    index,
    "financialConsequence",
    report.financialConsequence.text ?? "",
    "Leidt aanpassing van het beleid tot een financieel gevolg?",
  );
  page.value(index, "reporting", report.reporting ?? "", "Hoe bestuurlijk gerapporteerd?");
  page.print("", " ", "");
};
