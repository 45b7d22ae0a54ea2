/** The look of a reading beside its document; colours differ in lightness too, and lines tell what colour alone would. */
export const style = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1.5rem; margin: 0; block-size: 100vh; }
main, aside { overflow: auto; padding: 1rem 1.5rem; }
aside { border-inline-start: 1px solid GrayText; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 0; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-block: 2rem 0; }
dl > div { border-block-start: 1px solid color-mix(in srgb, GrayText 40%, transparent); padding-block: .3rem; }
dl > .doubt { border-inline-start: 4px solid #b54708; padding-inline-start: .6rem; }
dt { font-weight: 600; } dd { margin: 0; white-space: pre-line; }
.why, .doubts { margin: .2rem 0; } .place { font-size: .85rem; margin-inline-start: .3rem; }
mark { color: inherit; background: none; }
mark.value { background: color-mix(in srgb, #1a7f37 18%, transparent); }
mark.doubt { background: color-mix(in srgb, #b54708 25%, transparent); border-block-end: 2px dashed #b54708; }
mark.extra { background: color-mix(in srgb, #0969da 18%, transparent); }
mark.unread { border-block-end: 2px dotted #cf222e; }
mark.furniture { color: GrayText; }
mark:target { outline: 3px solid Highlight; }
@media (max-width: 50rem) { body { display: block; block-size: auto; } }
`;
