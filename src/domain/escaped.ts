/** Text that can stand in XML and HTML, in an attribute too: no sign of it can become markup. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
