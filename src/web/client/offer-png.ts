/** As many dots as a picture has for each of its own: enough for print. */
const SCALE = 3;

/** Shows a button that makes a PNG of a picture, which the browser draws with its own letters. */
export function offerPng(button: HTMLButtonElement): void {
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
