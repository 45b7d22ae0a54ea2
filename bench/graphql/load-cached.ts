import type { Askable } from "../../corpus/stored/fill-database.ts";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Request as LoadRequest } from "autocannon";
import { ask, postJson } from "./ask.ts";
import { requestGraphql } from "./contenders.ts";
import { loadInTurn, loadServer, type Load, type LoadPlan } from "./load.ts";
import { questionNames, questions, takeAsked, variablesOf, type Question } from "./questions.ts";
import { startOogst, startStaticBytes, type Server } from "./servers.ts";

const cacheMegabytes = 64;
/** As long as the same question takes uncached: in a round of one second the engine of JavaScript is still warming up. */
const plan: LoadPlan = { connections: 16, seconds: 2 };
const accept = { accept: "application/json" };
/** Each server says these itself. */
const ownHeaders: ReadonlySet<string> = new Set(["connection", "keep-alive", "date"]);

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Asks a question, so that its answer is kept, and saves it; gives the requests that get it again. */
async function keepAnswer<Q extends Question>(
  oogst: Server,
  folder: string,
  question: Q,
  askable: Askable,
): Promise<Readonly<Record<string, LoadRequest>>> {
  const [asked] = takeAsked(question, askable, 1, 7);
  if (!asked) return {};
  const query = questions[question].document;
  const variables = (variablesOf[question] as (one: typeof asked) => unknown)(asked);
  const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(query) } };
  await ask(oogst.url, postJson({ query, variables, extensions }));
  const parameters = new URLSearchParams({
    variables: JSON.stringify(variables),
    extensions: JSON.stringify(extensions),
  });
  const path = `/graphql?${parameters.toString()}`;
  const answer = await fetch(`${oogst.url}${path}`, {
    headers: { ...accept, "accept-encoding": "identity" },
  });
  const headers = [...answer.headers].filter(([name]) => !ownHeaders.has(name));
  writeFileSync(join(folder, `${question}.headers`), JSON.stringify(Object.fromEntries(headers)));
  writeFileSync(join(folder, question), Buffer.from(await answer.arrayBuffer()));
  return {
    "static bytes": { method: "GET", path: `/${question}`, headers: accept },
    "Oogst, persisted by GET": { method: "GET", path, headers: accept },
    "Oogst, by POST": requestGraphql(question, asked),
  };
}

/**
 * Asks Oogst one asking of each question over and over, by POST and as a persisted query by GET, beside the same bytes
 * under the same headers from memory.
 *
 * @param folder to write the answers in
 */
export async function loadCached(
  databaseUrl: string,
  folder: string,
  askable: Askable,
): Promise<Map<Question, Map<string, Load>>> {
  const oogst = await startOogst(databaseUrl, folder, cacheMegabytes);
  try {
    const requests = new Map<Question, Readonly<Record<string, LoadRequest>>>();
    for (const question of questionNames)
      requests.set(question, await keepAnswer(oogst, folder, question, askable));
    const bytes = await startStaticBytes(folder, questionNames);
    try {
      const loads = new Map<Question, Map<string, Load>>();
      for (const [question, byName] of requests)
        loads.set(
          question,
          await loadInTurn(Object.keys(byName), (name) =>
            loadServer(name === "static bytes" ? bytes : oogst, [byName[name] ?? {}], plan),
          ),
        );
      return loads;
    } finally {
      await bytes.stop();
    }
  } finally {
    await oogst.stop();
  }
}
