import { Presets, SingleBar } from "cli-progress";

/** Where words for people go, and whether a person watches. */
export interface Output {
  readonly isTTY: boolean;
  write(text: string): void;
}

/** Long work tells how far it is; `done` ends it, also when the work failed. */
export interface Progress {
  advance(steps: number, label: string): void;
  done(): void;
}

/**
 * Shows progress of `total` steps: a bar on a terminal, one plain line a step in a log.
 * @param title Dutch, what is being done
 */
export function showProgress(
  output: Output & { stream: NodeJS.WritableStream },
  title: string,
  total: number,
): Progress {
  if (!output.isTTY) {
    let at = 0;
    return {
      advance(steps, label) {
        at += steps;
        output.write(`${title}: ${at} van ${total} (${label})\n`);
      },
      done: () => undefined,
    };
  }
  const bar = new SingleBar(
    { format: `${title} [{bar}] {value} van {total} {label}`, stream: output.stream, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(total, 0, { label: "" });
  return { advance: (steps, label) => bar.increment(steps, { label }), done: () => bar.stop() };
}
