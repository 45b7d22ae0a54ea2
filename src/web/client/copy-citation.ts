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
