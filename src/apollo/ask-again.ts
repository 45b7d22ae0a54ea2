import type { Executed } from "./execute-http.ts";

/** The `Retry-After` of an answer that could be given now. */
export const atOnce = "0";
/** Imports are seconds apart: more than one in the making of an answer is unheard of. */
const mostTimes = 3;

/** Makes an answer again when the data was renewed while it was made, so that nobody has to ask twice. */
export async function askAgain(execute: () => Promise<Executed>): Promise<Executed> {
  for (let times = 1; ; times += 1) {
    const executed = await execute();
    const { status, headers } = executed;
    if (status !== 503 || headers["retry-after"] !== atOnce || times === mostTimes) return executed;
  }
}
