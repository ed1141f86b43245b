// Opens the search for codes at once, so that nothing that is typed gets lost; how to find comes when it is wanted.
const at = (name) => document.getElementById(`code-find${name}`);
const [dialog, field, slash] = ["", "-field", "-slash"].map(at);
const SLASH = "naast.code-search.slash";
let before = null;

async function find(way, ...what) {
  try {
    await (await import("./code-search.js"))[way](...what);
  } catch {
    at("-said").textContent = dialog.dataset.failed;
  }
}

function open(way = "search", ...what) {
  if (dialog.open) return;
  before = document.activeElement;
  field.value = "";
  dialog.showModal();
  field.focus();
  find(way, ...what);
}

function wanted({ key, altKey, ctrlKey, metaKey, shiftKey, target }) {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === "k" && !shiftKey;
  return key === "/" && slash.checked && !target.matches("textarea, select, input:not([type=radio], [type=checkbox])");
}

document.addEventListener("keydown", (event) => {
  if (!wanted(event) || document.querySelector("dialog[open]:modal")) return;
  event.preventDefault();
  event.stopPropagation();
  open();
}, true);

document.addEventListener("click", (event) => {
  const asked = event.target.closest(":is(a, button:not([aria-pressed]))[data-code], [data-code-search]");
  if (!asked || dialog.contains(asked)) return;
  event.preventDefault();
  if (asked.dataset.code) open("openCode", asked.dataset.code);
  else open();
});

dialog.addEventListener("close", () => before.focus());
at("-close").addEventListener("click", () => dialog.close());
slash.checked = localStorage.getItem(SLASH) !== "off";
slash.addEventListener("change", () => localStorage.setItem(SLASH, slash.checked ? "on" : "off"));
document.querySelectorAll("[data-code-search]").forEach((button) => { button.hidden = false; });
