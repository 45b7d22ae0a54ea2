import { execFileSync } from "node:child_process";

/** One file imports another; both by their path from the root of the project. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** Who imports whom among our own files, types included, as the compiler itself resolved it. */
export function readModuleGraph(): Import[] {
  const told = execFileSync("tsc", ["-p", "tsconfig.json", "--explainFiles"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const imports: Import[] = [];
  let to = "";
  for (const line of told.split("\n")) {
    if (/^\S/.test(line)) to = line.trim();
    const from = /^\s+Imported via .* from file '([^']+)'/.exec(line)?.[1];
    if (from !== undefined && isOurs(from) && isOurs(to)) imports.push({ from, to });
  }
  return imports;
}

const isOurs = (file: string): boolean => /^(src|test|bench|corpus)\/.*\.tsx?$/.test(file);

/** The circles of a module graph: each the files that can all be reached from one another (Tarjan). */
export function circlesIn(imports: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const circles: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const visit = (file: string): number => {
    const place = order.size;
    order.set(file, place);
    lowest.set(file, place);
    stack.push(file);
    for (const target of targets.get(file) ?? []) {
      const low = order.has(target)
        ? stack.includes(target)
          ? (order.get(target) ?? place)
          : place
        : visit(target);
      lowest.set(file, Math.min(lowest.get(file) ?? place, low));
    }
    if (lowest.get(file) === place) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1) circles.push(circle);
    }
    return lowest.get(file) ?? place;
  };
  for (const file of targets.keys()) if (!order.has(file)) visit(file);
  return circles;
}
