import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./style.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import type { Asked } from "./ask-box.ts";
import { examples } from "./examples.ts";
import { repairRoles } from "./repair-roles.ts";

/** Puts the large editor in the place of the small box, with what stood in that first and the examples beside it. */
export function startEditor(asked: Asked): void {
  const place = document.getElementById("graphiql");
  if (!place) return;
  // GraphiQL speaks English.
  place.lang = "en";
  place.replaceChildren();
  repairRoles(place);
  const others = examples.filter(({ query }) => query !== asked.query);
  createRoot(place).render(
    createElement(GraphiQL, {
      fetcher: createGraphiQLFetcher({ url: "/graphql", enableIncrementalDelivery: false }),
      defaultTabs: [asked, ...others].map(({ query, variables }) => ({ query, variables })),
      shouldPersistHeaders: false,
    }),
  );
}
