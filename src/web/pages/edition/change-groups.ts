import type { ChangeKind } from "../../../domain/vocabularies.ts";

/** Changes that are told together. */
export interface ChangeGroup {
  readonly title: string;
  readonly kinds: readonly ChangeKind[];
}

export const changeGroups: readonly ChangeGroup[] = [
  { title: "Nieuw", kinds: ["NEW"] },
  { title: "Terug", kinds: ["RETURNED"] },
  { title: "Uitkomst bekend of gewijzigd", kinds: ["OUTCOME_KNOWN", "VERDICT_CHANGED"] },
  {
    title: "Opgeschoven of over tijd",
    kinds: ["END_SLIPPED", "START_SLIPPED", "EVALUATION_MOVED", "EVALUATION_OVERDUE"],
  },
  { title: "Naar voren gehaald", kinds: ["END_ADVANCED"] },
  { title: "Bedrag gewijzigd", kinds: ["AMOUNT_CHANGED"] },
  { title: "Niet meer in deze editie", kinds: ["VANISHED", "VANISHED_WITH_OUTCOME"] },
  { title: "Gewijzigde velden", kinds: ["FIELD_CHANGED"] },
];
