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
