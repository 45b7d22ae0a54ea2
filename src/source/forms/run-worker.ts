import { Worker } from "node:worker_threads";
import { SourceError } from "../errors.ts";
import type { FormReading, FormTask } from "./read-form.ts";

/** What the worker says when it is done; a fault is of the file, in Dutch. */
export type WorkerAnswer = { readonly reading: FormReading } | { readonly fault: string };

/** What reading one file may take. */
export interface Bounds {
  readonly seconds: number;
  /** Of the heap; what stands beside it is bounded where it is made, by counting. */
  readonly megabytes: number;
}

const workerFile = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);
const outOfMemory = "ERR_WORKER_OUT_OF_MEMORY";

let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a file in a thread of its own, with a bound on its memory and a clock; one at a time in a process.
 * @throws SourceError when the file cannot be read, or takes more than its bounds
 */
export function runWorker(task: FormTask, bounds: Bounds): Promise<FormReading> {
  const run = last.then(() => readInThread(task, bounds));
  last = run.catch(() => undefined);
  return run;
}

function readInThread(task: FormTask, { seconds, megabytes }: Bounds): Promise<FormReading> {
  return new Promise((resolve, reject) => {
    const fail = (fault: string, cause?: unknown): void =>
      reject(new SourceError(task.name, fault, null, cause === undefined ? {} : { cause }));
    const worker = new Worker(workerFile, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 },
      execArgv: [],
      // What a library says of a damaged file is not for who reads our output.
      stdout: true,
      stderr: true,
    });
    const clock = setTimeout(() => {
      fail(`het lezen duurde langer dan ${seconds} seconden en is afgebroken; het bestand is te ingewikkeld`);
      void worker.terminate();
    }, seconds * 1000);
    worker.once("message", (answer: WorkerAnswer) => {
      if ("reading" in answer) resolve(answer.reading);
      else fail(answer.fault);
      void worker.terminate();
    });
    worker.once("error", (cause) => {
      const isFull = cause instanceof Error && "code" in cause && cause.code === outOfMemory;
      fail(
        isFull
          ? `het lezen kostte meer dan ${megabytes} MB geheugen en is afgebroken; het bestand is te groot`
          : `het bestand laat zich niet lezen (${cause instanceof Error ? cause.message : String(cause)}); is het heel?`,
        cause,
      );
    });
    worker.once("exit", () => {
      clearTimeout(clock);
      fail("het lezen is afgebroken");
    });
  });
}
