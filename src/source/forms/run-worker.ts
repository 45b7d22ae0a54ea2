import { Worker } from "node:worker_threads";
import { SourceError } from "../errors.ts";
import type { FormReading, FormTask } from "./read-form.ts";
import type { OnPage } from "./scan/recognise.ts";

/** What the worker says when it is done; a fault is of the file, in Dutch. */
export type WorkerAnswer = Exclude<WorkerMessage, { readonly done: number }>;
/** Before that it can say how many pages it recognised, none at first, of how many. */
export type WorkerMessage =
  | { readonly done: number; readonly pages: number }
  | { readonly reading: FormReading }
  | { readonly fault: string };

export interface Bounds {
  /** Of the processor, so that a file is not refused because a machine is busy; by the clock five times as many. */
  readonly seconds: number;
  /** Of the heap, and of what the process takes more than before: buffers stand beside the heap. */
  readonly megabytes: number;
}

/** What recognising takes: the program for it stands beside the heap, and works on a page for seconds. */
const recognising = { secondsPerPage: 20, megabytes: 480 };

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
export function runWorker(task: FormTask, bounds: Bounds, onPage?: OnPage): Promise<FormReading> {
  const run = last.then(() => readInThread(task, bounds, onPage));
  last = run.catch(() => undefined);
  return run;
}

const readInThread = (task: FormTask, bounds: Bounds, onPage?: OnPage): Promise<FormReading> =>
  new Promise((resolve, reject) => {
    const fail = (fault: string, cause?: unknown): void =>
      reject(new SourceError(task.name, fault, null, cause === undefined ? {} : { cause }));
    const worker = new Worker(workerFile, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes, maxYoungGenerationSizeMb: 32 },
      execArgv: [],
      // What a library says of a damaged file is not for who reads our output.
      stdout: true,
      stderr: true,
    });
    let { seconds, megabytes } = bounds;
    const before = process.memoryUsage.rss();
    const begun = process.cpuUsage();
    const start = performance.now();
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(begun);
      const isLate = user + system > seconds * 1e6 || performance.now() > start + 5000 * seconds;
      if (!isLate && process.memoryUsage.rss() < before + megabytes * 2 ** 20) return;
      fail(isLate ? tooLong(seconds) : tooMuch(megabytes));
      void worker.terminate();
    }, watchEvery);
    worker.on("message", (message: WorkerMessage) => {
      if ("done" in message) {
        if (message.done === 0) seconds += recognising.secondsPerPage * message.pages;
        ({ megabytes } = recognising);
        onPage?.(message.done, message.pages);
        return;
      }
      if ("reading" in message) resolve(message.reading);
      else fail(message.fault);
      void worker.terminate();
    });
    worker.once("error", (cause) => {
      const isFull = cause instanceof Error && "code" in cause && cause.code === outOfMemory;
      fail(
        isFull
          ? tooMuch(megabytes)
          : `het bestand laat zich niet lezen${cause instanceof Error ? ` (${cause.message})` : ""}; is het heel?`,
        cause,
      );
    });
    worker.once("exit", () => {
      clearInterval(watch);
      fail("het lezen is afgebroken");
    });
  });
