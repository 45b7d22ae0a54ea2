import { startBox } from "./ask-box.ts";

const asked = startBox();
const open = document.getElementById("open-editor");

/** The editor is megabytes: it comes when somebody asks for it. */
async function openEditor(): Promise<void> {
  open?.setAttribute("disabled", "");
  const { startEditor } = await import("./start-editor.ts");
  startEditor(asked());
}
open?.addEventListener("click", () => void openEditor());
