import { inOrder, type Cues, type Question } from "./cue.ts";
import { moneyWords } from "./money-words.ts";
import { policyWords } from "./policy-words.ts";
import { successWords } from "./success-words.ts";

/** Words that judge, by question, in a whole clause; the force of the clause (negation, degree, expectation) bears on them. */
export const predicates: Readonly<Record<Question, Cues>> = {
  successful: inOrder(successWords),
  policyChange: inOrder(policyWords),
  financialConsequence: inOrder(moneyWords),
};
