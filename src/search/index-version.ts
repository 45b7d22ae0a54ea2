import { createHash } from "node:crypto";
import type { Analyser } from "../dutch/analyser.ts";
import { facetDimensions, numberAttributes } from "./attributes.ts";
import { ownLists, ownNumbers, signals } from "./condition.ts";
import { saidDimensions } from "./said.ts";

/** What an index is made by: the analyser, and what each pilot carries by the dimensions. Another one makes it anew. */
export const indexVersionOf = ({ version }: Pick<Analyser, "version">): string => {
  const carried = [
    Object.keys(signals),
    "editions of texts",
    facetDimensions.map(([name]) => name),
    [...saidDimensions.keys()],
    numberAttributes,
    ownNumbers,
    ownLists,
  ];
  return `${version}-${createHash("sha256").update(JSON.stringify(carried)).digest("hex").slice(0, 8)}`;
};
