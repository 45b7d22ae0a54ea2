import type { Askable } from "../../corpus/stored/fill-database.ts";
import type { Request as LoadRequest } from "autocannon";
import { postJson } from "./ask.ts";
import { requestPostgraphile } from "./ask-postgraphile.ts";
import { questions, variablesOf, type QuestionValues, type Question } from "./questions.ts";
import { startHandWritten, startOogst, startPeer, type Server } from "./servers.ts";

/** A server, and how it is asked. */
export interface Contender {
  readonly name: string;
  readonly server: Server;
  readonly request: <Q extends Question>(question: Q, asked: QuestionValues[Q]) => LoadRequest;
  /** Whether it answers in our own schema; otherwise only the values are the same. */
  readonly sameShape: boolean;
}

/** What our own schema is asked. */
export const requestGraphql = <Q extends Question>(question: Q, asked: QuestionValues[Q]): LoadRequest =>
  postJson({
    query: questions[question].document,
    variables: (variablesOf[question] as (asked: QuestionValues[Q]) => unknown)(asked),
  });

const addressOf = {
  Q1: ({ slug }) => ["/pilot", { slug }],
  Q2: (asked) => [
    "/pilots",
    "after" in asked
      ? { sort: asked.after.sort, address: asked.after.address }
      : { municipality: asked.municipality },
  ],
  Q3: ({ slug }) => ["/edition", { slug }],
} satisfies {
  readonly [Q in Question]: (asked: QuestionValues[Q]) => readonly [string, Record<string, string>];
};

const requestHandWritten = <Q extends Question>(question: Q, asked: QuestionValues[Q]): LoadRequest => {
  const address = addressOf[question] as (
    asked: QuestionValues[Q],
  ) => readonly [string, Record<string, string>];
  const [path, parameters] = address(asked);
  return { method: "GET", path: `${path}?${new URLSearchParams(parameters).toString()}` };
};

interface Place {
  readonly databaseUrl: string;
  readonly dataDir: string;
}

/** Oogst, which stores its seeds as it starts. */
export const openOogst = async ({ databaseUrl, dataDir }: Place): Promise<Contender> => ({
  name: "Oogst",
  server: await startOogst(databaseUrl, dataDir, 0),
  request: requestGraphql,
  sameShape: true,
});

export const openHandWritten = async ({ databaseUrl }: Place): Promise<Contender> => ({
  name: "hand-written SQL",
  server: await startHandWritten(databaseUrl),
  request: requestHandWritten,
  sameShape: true,
});

/** The servers that others would pick, each as its makers advise. */
export async function openPeers({ databaseUrl }: Place, askable: Askable): Promise<Contender[]> {
  const mercurius = await startPeer("mercurius", databaseUrl);
  const yoga = await startPeer("yoga", databaseUrl);
  const postgraphile = await startPeer("postgraphile", databaseUrl);
  return [
    { name: "Mercurius, JIT", server: mercurius, request: requestGraphql, sameShape: true },
    { name: "Yoga 5", server: yoga, request: requestGraphql, sameShape: true },
    {
      name: "PostGraphile 5.1",
      server: postgraphile,
      request: await requestPostgraphile(postgraphile.url, askable),
      sameShape: false,
    },
  ];
}
