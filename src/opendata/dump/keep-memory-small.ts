import { setFlagsFromString } from "node:v8";

/**
 * For a process that only writes files: its young generation stays as it is. V8 would let it grow to 64 MB, for records
 * that live no longer than a page. Takes effect from the next time that it would grow.
 */
export const keepMemorySmall = (): void => setFlagsFromString("--semi-space-growth-factor=1");
