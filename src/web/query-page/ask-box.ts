import { examples, titleOf } from "./examples.ts";

/** What the small box asks: a query, and the variables as JSON. */
export type BoxContent = { readonly query: string; readonly variables: string | null };

const element = <E extends HTMLElement>(id: string): E => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as E;
};

/** Asks, and shows the answer; what cannot be asked is said in the place of the answer. */
async function ask({ query, variables }: BoxContent, answer: HTMLElement): Promise<void> {
  answer.textContent = "…";
  try {
    const body = JSON.stringify({ query, variables: variables ? (JSON.parse(variables) as unknown) : null });
    const headers = { "content-type": "application/json", accept: "application/graphql-response+json" };
    const response = await fetch("/graphql", { method: "POST", headers, body });
    answer.textContent = JSON.stringify(await response.json(), null, 2);
  } catch (error) {
    answer.textContent =
      error instanceof SyntaxError
        ? `De variabelen zijn geen JSON: ${error.message}`
        : "Er kwam geen antwoord. Kijk of u verbinding hebt, en vraag het nog eens.";
  }
}

/**
 * Makes the small box work: examples to begin with, a button that asks, and an address that holds what was asked.
 *
 * @returns what stands in the box now
 */
export function startBox(): () => BoxContent {
  const query = element<HTMLTextAreaElement>("vraag");
  const variables = element<HTMLTextAreaElement>("variabelen");
  const choice = element<HTMLSelectElement>("voorbeeld");
  const answer = element("antwoord");
  const fill = (asked: BoxContent): void => {
    query.value = asked.query;
    variables.value = asked.variables ?? "";
  };
  const now = (): BoxContent => ({ query: query.value, variables: variables.value.trim() || null });
  for (const example of examples) choice.add(new Option(titleOf(example)));
  choice.addEventListener("change", () => {
    const example = examples[choice.selectedIndex];
    if (example) fill(example);
  });
  element<HTMLFormElement>("stel-een-vraag").addEventListener("submit", (event) => {
    event.preventDefault();
    const asked = now();
    const address = new URLSearchParams({
      query: asked.query,
      ...(asked.variables && { variables: asked.variables }),
    });
    history.replaceState(null, "", `?${address.toString()}`);
    void ask(asked, answer);
  });
  const given = new URLSearchParams(location.search);
  const [first] = examples;
  const written = given.get("query");
  if (written !== null) fill({ query: written, variables: given.get("variables") });
  else if (first) fill(first);
  return now;
}
