import { startBox } from "./ask-box.ts";

const asked = startBox();
const open = document.getElementById("open-editor");
// The editor is megabytes: it comes when somebody asks for it.
open?.addEventListener("click", () => {
  open.setAttribute("disabled", "");
  open.textContent = "De editor komt eraan…";
  void import("./start-editor.ts").then(({ startEditor }) => {
    startEditor(asked());
  });
});
