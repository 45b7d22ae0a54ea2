import { editionOf } from "../../corpus/stored/readings.ts";

/** The edition that another process imports. */
export const nextEdition = editionOf({ year: 2026 }, [{ name: "Woonoverlast" }, { name: "Social hub" }]);
