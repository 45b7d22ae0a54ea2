import { Worker } from "node:worker_threads";
import { SourceError } from "../errors.ts";
import type { FormReading, FormTask } from "./read-form.ts";

/** What the worker says when it is done; a fault is of the file, in Dutch. */
export type WorkerAnswer = { readonly reading: FormReading } | { readonly fault: string };

/** What reading one file may take. */
export interface Bounds {
  /** Of the processor, so that a file is not refused because a machine is busy; by the clock five times as many. */
  readonly seconds: number;
  /** Of the heap, and of what the process takes more than before: buffers stand beside the heap. */
  readonly megabytes: number;
}

const workerFile = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);
const outOfMemory = "ERR_WORKER_OUT_OF_MEMORY";

/** In milliseconds: inflating makes some 20 MB in this time. */
const watchEvery = 50;
const tooMuch = (megabytes: number): string =>
  `het lezen kostte meer dan ${megabytes} MB geheugen en is afgebroken; het bestand is te groot`;

const tooLong = (seconds: number): string =>
  `het lezen duurde langer dan ${seconds} seconden en is afgebroken; het bestand is te ingewikkeld`;

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
    const most = process.memoryUsage.rss() + megabytes * 2 ** 20;
    const begun = process.cpuUsage();
    const end = performance.now() + 5000 * seconds;
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(begun);
      const isLate = user + system > seconds * 1e6 || performance.now() > end;
      if (!isLate && process.memoryUsage.rss() < most) return;
      fail(isLate ? tooLong(seconds) : tooMuch(megabytes));
      void worker.terminate();
    }, watchEvery);
    worker.once("message", (answer: WorkerAnswer) => {
      if ("reading" in answer) resolve(answer.reading);
      else fail(answer.fault);
      void worker.terminate();
    });
    worker.once("error", (cause) => {
      const isFull = cause instanceof Error && "code" in cause && cause.code === outOfMemory;
      fail(
        isFull
          ? tooMuch(megabytes)
          : `het bestand laat zich niet lezen (${cause instanceof Error ? cause.message : String(cause)}); is het heel?`,
        cause,
      );
    });
    worker.once("exit", () => {
      clearInterval(watch);
      fail("het lezen is afgebroken");
    });
  });
}
