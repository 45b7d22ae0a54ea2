/** What a client got: a status, the headers that matter, and the body. */
export interface Got {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: string;
}

export async function get(address: string, init: RequestInit = {}): Promise<Got> {
  const response = await fetch(address, init);
  return {
    status: response.status,
    retryAfter: response.headers.get("retry-after"),
    body: await response.text(),
  };
}

let asked = 0;
/** Asks in a form that was never asked before, so that no answer is kept of it. */
export const askAnew = (url: string, question: string): Promise<Got> =>
  get(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: `query Q${(asked += 1)} { ${question} }` }),
  });

/** So many clients, each of which asks the next question when it has an answer, until they are told to stop. */
export function startLoad(
  clients: number,
  ask: () => Promise<Got>,
  take: (got: Got) => void,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const client = async (): Promise<void> => {
    while (!stopping.signal.aborted) take(await ask());
  };
  const running = Promise.all(Array.from({ length: clients }, client));
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

const kept = "{ pilots(first: 5) { totalCount edges { node { slug } } } }";
/** What clients ask by turns; a fifth of it is new each time. */
const mixture: readonly ((url: string) => Promise<Got>)[] = [
  (url) => get(`${url}/graphql?${new URLSearchParams({ query: kept }).toString()}`),
  (url) => askAnew(url, "pilots(first: 5) { totalCount edges { node { slug latestReport { title } } } }"),
  (url) => get(`${url}/open-data/v1/pilots?perPagina=5`),
  (url) => get(`${url}/graphql?${new URLSearchParams({ query: "{ editions { slug } }" }).toString()}`),
  (url) => get(`${url}/pilots/zoetermeer/flexwonen-ruimtebaan`, { headers: { accept: "text/html" } }),
];
export const kinds = mixture.length;

/** The next question of the mixture. */
export function askMixed(url: string, turn: number): Promise<Got> {
  const ask = mixture[turn % kinds];
  if (!ask) throw new Error(`no question for turn ${turn}`);
  return ask(url);
}

/** What a server says that it takes of memory, in bytes. */
export async function readMemory(url: string): Promise<number> {
  const { body } = await get(`${url}/metrics`);
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(body)?.[1]);
}
