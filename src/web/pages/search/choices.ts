import { originKinds, pilotStatuses, verdicts } from "../../../domain/vocabularies.ts";
import type { PilotFilter } from "../../../read/pilot-filter.ts";
import { Refusal } from "../../refusal.ts";

interface ChoiceNotes {
  readonly field: keyof PilotFilter;
  readonly label: string;
  /** The values there are, when they are few and fixed. */
  readonly values: Readonly<Record<string, string>> | null;
}

/** What can be chosen beside a question, by its name in the address: a part of the graph's filter. */
export const choices = {
  herkomst: { field: "origins", label: "Herkomst", values: originKinds },
  uitkomst: { field: "verdicts", label: "Pilot succesvol?", values: verdicts },
  stand: { field: "statuses", label: "Status", values: pilotStatuses },
  programma: { field: "programmes", label: "Programma", values: null },
  portefeuille: { field: "portfolios", label: "Portefeuille", values: null },
  partner: { field: "partners", label: "Partner", values: null },
  motie: { field: "motions", label: "Motie", values: null },
  editie: { field: "editions", label: "Editie", values: null },
  gemeente: { field: "municipalities", label: "Gemeente", values: null },
} as const satisfies Record<string, ChoiceNotes>;
export type Choice = keyof typeof choices;
/** What was chosen: values by choice. */
export type Chosen = Readonly<Partial<Record<Choice, readonly string[]>>>;

const MOST_VALUES = 20;

/** Reads what an address chooses; refuses values that a choice does not have, and too many. */
export function readChosen(parameters: URLSearchParams): Chosen {
  const chosen = (Object.keys(choices) as Choice[]).map((choice) => {
    const { label, values } = choices[choice];
    const asked = [...new Set(parameters.getAll(choice).filter((value) => value !== ""))];
    if (asked.length > MOST_VALUES)
      throw new Refusal(400, `Kies bij “${label}” ten hoogste ${MOST_VALUES} waarden.`);
    const unknown = values && asked.find((value) => !Object.hasOwn(values, value));
    if (unknown) throw new Refusal(400, `“${unknown}” is geen keuze bij “${label}”.`);
    return [choice, asked] as const;
  });
  return Object.fromEntries(chosen.filter(([, asked]) => asked.length > 0));
}

/** What was chosen, as the graph's filter. */
export const filterOf = (chosen: Chosen): PilotFilter =>
  Object.fromEntries(
    Object.entries(chosen).map(([choice, values]) => [choices[choice as Choice].field, values]),
  );
