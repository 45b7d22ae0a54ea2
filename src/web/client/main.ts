/** As many dots as a picture has for each of its own: enough for print. */
const SCALE = 3;

/** Shows a button that makes a PNG of a picture, which the browser draws with its own letters. */
function offerPng(button: HTMLButtonElement): void {
  const address = button.dataset["png"];
  if (address === undefined) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    const picture = new Image();
    picture.addEventListener("load", () => {
      draw(
        picture,
        `${
          address
            .split("/")
            .at(-1)
            ?.replace(/\.svg.*$/u, "") ?? "beeld"
        }.png`,
      );
    });
    picture.src = address;
  });
}

function draw(picture: HTMLImageElement, name: string): void {
  const canvas = document.createElement("canvas");
  canvas.width = picture.naturalWidth * SCALE;
  canvas.height = picture.naturalHeight * SCALE;
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((png) => {
    if (!png) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(png);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }, "image/png");
}

type Suggestion = { readonly text: string; readonly path: string | null };

const PAUSE = 120;
const LEAST = 2;

/** Makes a search box a combobox that suggests while someone types. */
function offerSuggestions(box: HTMLInputElement): void {
  const address = box.dataset["suggest"];
  const place = box.parentElement;
  if (!address || !place) return;
  const list = document.createElement("ul");
  list.id = `${box.id}-suggesties`;
  list.className = "oogst-suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggesties");
  list.hidden = true;
  place.append(list);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-expanded", "false");

  let active = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = new AbortController();
  let shown: readonly Suggestion[] = [];

  const close = (): void => {
    list.hidden = true;
    active = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };
  const choose = ({ text, path }: Suggestion): void => {
    close();
    if (path !== null) {
      location.assign(path);
      return;
    }
    box.value = text;
    box.form?.requestSubmit();
  };
  const activate = (index: number): void => {
    active = index;
    for (const [place, option] of [...list.children].entries())
      option.setAttribute("aria-selected", String(place === index));
    const option = list.children[index];
    if (option) {
      box.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else box.removeAttribute("aria-activedescendant");
  };
  const show = (suggestions: readonly Suggestion[]): void => {
    shown = suggestions;
    list.replaceChildren(
      ...suggestions.map((suggestion, index) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${index}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.textContent = suggestion.text;
        option.addEventListener("mousedown", (event) => {
          event.preventDefault();
          choose(suggestion);
        });
        return option;
      }),
    );
    active = -1;
    list.hidden = suggestions.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
  };
  const ask = async (): Promise<void> => {
    asked.abort();
    asked = new AbortController();
    const typed = box.value.trim();
    if (typed.length < LEAST) {
      close();
      return;
    }
    try {
      const answer = await fetch(`${address}?${new URLSearchParams({ q: typed }).toString()}`, {
        signal: asked.signal,
      });
      if (answer.ok) show((await answer.json()) as Suggestion[]);
    } catch {
      // Without suggestions the box still searches.
    }
  };

  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), PAUSE);
  });
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const chosen = shown[active];
    if (event.key === "ArrowDown") activate((active + 1) % shown.length);
    else if (event.key === "ArrowUp") activate(active <= 0 ? shown.length - 1 : active - 1);
    else if (event.key === "Enter" && chosen) choose(chosen);
    // Escape empties a search box, which is not what someone wants who only closes the list.
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
}

/** Shows a button that copies the text of the element it names, and says so. */
function offerCopy(button: HTMLButtonElement): void {
  const source = document.getElementById(button.dataset["copy"] ?? "");
  const said = button.parentElement?.querySelector("[data-copied]");
  if (!source || !said || !("clipboard" in navigator)) return;
  button.hidden = false;
  button.addEventListener("click", () => void copy(source, said));
}

async function copy(source: HTMLElement, said: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
    said.textContent = "Gekopieerd.";
  } catch {
    getSelection()?.selectAllChildren(source);
    said.textContent = "Kopiëren mag hier niet; de tekst is geselecteerd.";
  }
}

/** Says under a picture what the mark is that is pointed at or in focus; a browser's own tip comes late, and never by keyboard. */
function tellMarks(figure: HTMLElement): void {
  const said = figure.querySelector<HTMLElement>("[data-tells]");
  if (!said) return;
  const tell = ({ target }: Event): void => {
    const mark = target instanceof Element ? target.closest(".oogst-drawn") : null;
    said.textContent = mark?.querySelector("title")?.textContent ?? "";
  };
  figure.addEventListener("pointerover", tell);
  figure.addEventListener("focusin", tell);
}

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) offerCopy(button);
for (const box of document.querySelectorAll<HTMLInputElement>("input[data-suggest]")) offerSuggestions(box);
for (const figure of document.querySelectorAll<HTMLElement>(".oogst-chart")) tellMarks(figure);
for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-png]")) offerPng(button);
