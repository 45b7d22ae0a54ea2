/** What a client got: a status, the headers that matter, and the body. */
export interface Got {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: string;
}

export type Ask = () => Promise<Got>;

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
  let stopping = false;
  const client = async (): Promise<void> => {
    while (!stopping) take(await ask());
  };
  const running = Promise.all(Array.from({ length: clients }, client));
  return {
    async stop() {
      stopping = true;
      await running;
    },
  };
}
