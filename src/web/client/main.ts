import { offerPng } from "./offer-png.ts";
import { offerSuggestions } from "./suggest.ts";

/** Shows a button that copies the text of the element it names, and says so. */
export function offerCopy(button: HTMLButtonElement): void {
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
export function tellMarks(figure: HTMLElement): void {
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
