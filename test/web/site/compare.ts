import type { Browser } from "playwright-core";
import { expect, test } from "vitest";

/** What a pilot's page says at its top, and pilots and editions side by side. */
export function describeCompare(url: () => string, browser: () => Browser): void {
  const plain = (html: string): string => html.replaceAll(/<[^>]+>/gu, " ").replaceAll(/\s+/gu, " ");

  test("a pilot says first where it comes from, when it ends and what came of it, each with its place", async () => {
    const html = await (await fetch(`${url()}/pilots/zoetermeer/flexwonen-ruimtebaan`)).text();
    const [summary = ""] = /<p class="[^"]*oogst-summary[^]*?<\/p>/u.exec(html) ?? [];
    const words = plain(summary);
    for (const part of [
      "Komt uit motie 1911-35",
      "Zou eerst in het 1ste kwartaal van 2024 eindigen",
      "nu in het 4de kwartaal van 2025",
      "De uitkomst is nog niet bekend",
    ])
      expect(words).toContain(part);
    const parts = summary.split('class="oogst-summary__part"').slice(1);
    expect(parts.filter((part) => !/href="\/bronnen\/[0-9a-f]{64}\?van=\d+&amp;tot=\d+/u.test(part))).toEqual(
      [],
    );
  });

  test("marks the words that are new, with the latest edition first", async () => {
    const html = await (await fetch(`${url()}/pilots/zoetermeer/flexwonen-ruimtebaan`)).text();
    const [section = ""] = /aria-labelledby="veld-end"[^]*?<\/section>/u.exec(html) ?? [];
    expect(
      [...section.matchAll(/aria-label="Einddatum in ([^"]+)"/gu)].map(([, edition]) => edition),
    ).toEqual(["Perspectiefnota 2026", "Perspectiefnota 2024"]);
    expect(section).toMatch(/<ins class="oogst-new">[^<]*4de/u);
    expect(section).toMatch(/<del class="oogst-gone">[^<]*1ste/u);
  });

  test("what editions say in the same words stands once, below a contents that leads to each field", async () => {
    const html = await (await fetch(`${url()}/pilots/zoetermeer/flexwonen-ruimtebaan`)).text();
    const goal = /id="veld-goal"([^]*?)<\/section>/u.exec(html)?.[1] ?? "";
    expect(goal.split("nl-paragraph oogst-printed").length - 1).toBe(1);
    expect(goal).toContain("Hetzelfde als in Perspectiefnota 2026");
    const ids = new Set(html.match(/(?<=<h3 [^>]*id=")(?:veld|lijst)-[^"]+/gu));
    const contents = /<nav class="oogst-actions"([^]*?)<\/nav>/u.exec(html)?.[1] ?? "";
    expect(contents.match(/(?<=href="#)(?:veld|lijst)-[^"]+/gu)).toEqual([...ids]);
  });

  test("where a line breaks is no change, and what came after a break stands apart", async () => {
    const html = await (await fetch(`${url()}/edities/zoetermeer/perspectiefnota-2026/wijzigingen`)).text();
    expect(html).not.toMatch(/<(ins|del)>\s*<\/\1>/u);
    expect(html).toContain("woningcorporatie Vidomes.<ins> In Q3 2024");
  });

  test("an edition that says nothing of the pilot is refused", async () => {
    expect((await fetch(`${url()}/pilots/zoetermeer/flexwonen-ruimtebaan?editie=bestaat-niet`)).status).toBe(
      404,
    );
  });

  test("the address holds which editions stand side by side, by their slugs too", async () => {
    const path = "/pilots/zoetermeer/flexwonen-ruimtebaan?editie=perspectiefnota-2024";
    const html = await (await fetch(url() + path)).text();
    const said = [...html.matchAll(/aria-label="Einddatum in ([^"]+)"/gu)].map(([, edition]) => edition);
    expect(said).toEqual(["Perspectiefnota 2024"]);
    expect(/id="adres"[^>]*>([^]*?)<\/span>/u.exec(html)?.[1]?.replaceAll("<wbr/>", "")).toMatch(
      new RegExp(`${path.replace("?", "\\?")}$`, "u"),
    );
  });

  test("pilots are set side by side from a pilot's page, and taken away, without JavaScript", async () => {
    const context = await browser().newContext({ baseURL: url(), javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("/pilots/zoetermeer/flexwonen-ruimtebaan");
    await page.getByRole("link", { name: "Zet deze pilot naast een andere" }).click();
    await page.getByRole("combobox", { name: "Pilot:" }).selectOption({ label: "Woonoverlast" });
    await page.getByRole("button", { name: "Zet erbij" }).click();
    const table = page.getByRole("table", { name: "Pilots naast elkaar" });
    expect(await table.getByRole("columnheader").allInnerTexts()).toEqual([
      "Gegeven",
      "Flexwonen Ruimtebaan",
      "Woonoverlast",
    ]);
    expect(await table.getByRole("row", { name: /^Einddatum/u }).innerText()).toContain("4de kwartaal 2025");
    const csv = page.getByRole("link", { name: "CSV" });
    const rows = (await (await page.request.get((await csv.getAttribute("href")) ?? "")).text()).split(
      "\r\n",
    );
    expect(rows.slice(1, 3).map((row) => row.split(",")[2])).toEqual([
      "Flexwonen Ruimtebaan",
      "Woonoverlast",
    ]);
    expect(rows[1]).toContain("4de kwartaal 2025");
    await page.getByRole("link", { name: /^haal weg ?: Woonoverlast$/u }).click();
    expect(await table.getByRole("columnheader").allInnerTexts()).toEqual([
      "Gegeven",
      "Flexwonen Ruimtebaan",
    ]);
    await context.close();
  });

  test.for([
    ["/vergelijk?pilots=bestaat-niet", 404],
    ["/vergelijk?pilots=a,b,c,d,e", 400],
  ] as const)("%s is answered %i", async ([path, status]) => {
    expect((await fetch(url() + path)).status).toBe(status);
  });
}
