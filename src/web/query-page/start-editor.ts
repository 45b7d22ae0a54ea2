import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./style.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { examples } from "./examples.ts";
import { repairRoles } from "./repair-roles.ts";

const place = document.getElementById("graphiql");
if (place) {
  // GraphiQL speaks English.
  place.lang = "en";
  repairRoles(place);
  createRoot(place).render(
    createElement(GraphiQL, {
      fetcher: createGraphiQLFetcher({ url: "/graphql", enableIncrementalDelivery: false }),
      defaultTabs: examples.map(({ query, variables }) => ({ query, variables })),
      shouldPersistHeaders: false,
    }),
  );
}
