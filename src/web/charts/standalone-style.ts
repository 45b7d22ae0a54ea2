/** Of the built style, the rules of what is drawn: selectors and declarations. */
const rule =
  /(?<=^|[{}])([^{}@]*\.oogst-(?:bar|timeline|axis|flow|today|chart__picture)[^{}]*)\{([^{}]*)\}/gu;
/** What a name stands for in the light, as the build writes it: the last one holds. */
const token = /--(oogst-[a-z-]+):\s*(?:var\(--lightningcss-light,\s*|light-dark\(\s*)?(#[0-9a-f]{3,8})/giu;

/** The rules that a picture is drawn by, for where nothing knows names of colours: in the light, with each colour itself. */
export function standaloneStyle(style: string): string {
  const colours = new Map([...style.matchAll(token)].map(([, name = "", colour = ""]) => [name, colour]));
  return [...style.matchAll(rule)]
    .filter(([, selector = ""]) => !/:(?:hover|focus)|--narrow|--wide/u.test(selector))
    .map(([, selector = "", body = ""]) => {
      const told = body.replaceAll(/var\(--([a-z-]+)\)/gu, (all, name: string) => colours.get(name) ?? all);
      // What is no colour, such as the letters of the site, is the file's own to say.
      const known = told.split(";").filter((declaration) => !declaration.includes("var("));
      return `${selector.trim()}{${known.join(";")}}`;
    })
    .join("");
}
