interface Suggestion {
  readonly text: string;
  readonly path: string | null;
}

const PAUSE = 120;
const LEAST = 2;

/** Makes a search box a combobox that suggests while someone types. */
export function offerSuggestions(box: HTMLInputElement): void {
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
