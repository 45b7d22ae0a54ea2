import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./style.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import type { BoxContent } from "./ask-box.ts";
import { examples } from "./examples.ts";

/** Puts the large editor in the place of the small box, with what stood in that first and the examples beside it. */
export function startEditor(asked: BoxContent): void {
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

/** Attributes that are set only where they differ, since whoever watches them is told of each setting. */
function set(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/**
 * GraphiQL's tabs hold two buttons each, one of which closes the tab: a control within a control, which nobody can
 * reach who is read to. They are made a list of buttons, of which one is current.
 */
function repairTabs(root: Element): void {
  for (const list of root.querySelectorAll(".graphiql-tabs")) {
    set(list, "role", null);
    for (const tab of list.querySelectorAll(":scope > li")) {
      set(tab, "role", null);
      set(tab, "aria-selected", null);
      const isCurrent = tab.classList.contains("graphiql-tab-active");
      const button = tab.querySelector(".graphiql-tab-button");
      if (button) set(button, "aria-current", isCurrent ? "true" : null);
      const close = tab.querySelector(".graphiql-tab-close");
      if (close && button) set(close, "aria-label", `Close tab ${button.textContent}`);
    }
  }
  for (const session of root.querySelectorAll("#graphiql-session")) set(session, "role", "region");
}

/** A remembered query is called "Set active" for who is read to, whatever it is. */
function repairHistory(root: Element): void {
  for (const item of root.querySelectorAll(".graphiql-history-item-label")) set(item, "aria-label", null);
}

/** Repairs roles and names that GraphiQL gives, now and whenever it draws anew. */
function repairRoles(root: Element): void {
  const repair = (): void => {
    repairTabs(root);
    repairHistory(root);
  };
  new MutationObserver(repair).observe(root, {
    subtree: true,
    childList: true,
    attributeFilter: ["role", "class", "aria-label", "aria-selected"],
  });
  repair();
}
