import type { ChangeKind } from "../../../domain/vocabularies.ts";

/** Changes that are told together. */
export interface ChangeGroup {
  readonly title: string;
  readonly kinds: readonly ChangeKind[];
}

export const changeGroups: readonly ChangeGroup[] = [
  { title: "Nieuw", kinds: ["NEW"] },
  { title: "Opgeschoven of over tijd", kinds: ["END_SLIPPED", "EVALUATION_OVERDUE"] },
  { title: "Niet meer in deze editie", kinds: ["VANISHED", "VANISHED_WITH_OUTCOME"] },
  { title: "Gewijzigde velden", kinds: ["FIELD_CHANGED"] },
];
