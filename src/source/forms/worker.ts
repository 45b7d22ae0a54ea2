import { parentPort, workerData } from "node:worker_threads";
import { SourceError } from "../errors.ts";
import { FormError } from "./form-error.ts";
import { readForm, type FormTask } from "./read-form.ts";
import type { WorkerAnswer, WorkerMessage } from "./run-worker.ts";

const post = (message: WorkerMessage): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread has no origin
  parentPort?.postMessage(message);
};
const tell = (done: number, pages: number): void => post({ done, pages });

/** The thread in which a file is read: what a hostile file takes, it takes here. */
async function answer(): Promise<WorkerAnswer> {
  try {
    return { reading: await readForm(workerData as FormTask, tell) };
  } catch (error) {
    if (error instanceof FormError) return { fault: error.message };
    if (error instanceof SourceError) return { fault: error.fault };
    throw error;
  }
}

post(await answer());
