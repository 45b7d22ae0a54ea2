/** The light that a channel gives, of 0 to 255. Source: WCAG 2.2, "relative luminance". */
const lightOf = (channel: number): number => {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const luminanceOf = (colour: string): number => {
  const channel = (place: number): number => lightOf(Number.parseInt(colour.slice(place, place + 2), 16));
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
};

/** The contrast of two colours as "#rrggbb": from 1, of the same, to 21, of black and white. Source: WCAG 2.2. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
