import { partsOfKey } from "../../src/domain/addresses.ts";

/** The slug in the key of a pilot of one municipality. */
export const slugIn = ({ key }: { readonly key: string }): string => partsOfKey(key).at(-1) ?? key;
