// The editor is megabytes: the page is shown first, and then fetches it.
requestAnimationFrame(() => setTimeout(() => void import("./start-editor.ts")));
