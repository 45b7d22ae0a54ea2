/** Shows a button that copies the text of the element it names, and says so. */
export function offerCopy(button: HTMLButtonElement): void {
  const source = document.getElementById(button.dataset["copy"] ?? "");
  const said = button.parentElement?.querySelector("[data-copied]");
  if (!source || !("clipboard" in navigator)) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(source.textContent.trim()).then(
      () => {
        if (said) said.textContent = "Gekopieerd.";
      },
      () => {
        getSelection()?.selectAllChildren(source);
        if (said) said.textContent = "Kopiëren mag hier niet; de tekst is geselecteerd.";
      },
    );
  });
}
