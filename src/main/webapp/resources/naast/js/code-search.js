// Finds a code in two keystrokes on any page that includes fragments/curriculum/code-search.xhtml.
const LETTERS = 2;
const MOST = 12;
const SLASH = "naast.code-search.slash";
const $ = (name) => document.getElementById(name ? `code-find-${name}` : "code-find");
const dialog = $();
const [field, list, said, shown, slash] = ["field", "list", "said", "code", "slash"].map($);
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
let loading;
let found = [];
let chosen = -1;
let before = null;

/** The codes of the page's version; asked for once, at the first use. */
function codes() {
  loading ??= fetch(dialog.dataset.codes).then((answer) => {
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  }).then(({ codes: all }) => all.map((code) => ({ ...code, folded: [code.name, code.id, code.definition].map(fold) })));
  loading.catch(() => { loading = undefined; });
  return loading;
}

/** By name first, then by id, then by definition; what begins with the words goes before what holds them. */
function rank(code, words) {
  const [name, id, definition] = code.folded;
  if (name.startsWith(words)) return 0;
  if (name.includes(words)) return 1;
  if (id.includes(words)) return 2;
  return definition.includes(words) ? 3 : -1;
}

function say(name, ...values) {
  said.textContent = values.reduce((text, value, i) => text.replace(`{${i}}`, value), name ? dialog.dataset[name] : "");
}

function choose(index) {
  chosen = index;
  [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
  const item = list.children[index];
  if (item) {
    field.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  } else {
    field.removeAttribute("aria-activedescendant");
  }
}

function option(code, index) {
  const item = document.createElement("li");
  item.id = `code-find-option-${index}`;
  item.setAttribute("role", "option");
  item.className = `of-${code.family}`;
  const id = document.createElement("code");
  id.className = code.polarity === "negative" ? "code-id code-id-minus" : "code-id";
  id.textContent = code.id;
  const name = document.createElement("span");
  name.textContent = code.name;
  item.append(id, name);
  item.addEventListener("click", () => show(code));
  return item;
}

function draw() {
  list.replaceChildren(...found.map(option));
  list.hidden = !found.length;
  field.setAttribute("aria-expanded", String(found.length > 0));
  choose(found.length ? 0 : -1);
}

async function search() {
  const words = fold(field.value.trim());
  shown.hidden = true;
  found = [];
  if (words.length < LETTERS) {
    say("few");
    draw();
    return;
  }
  try {
    const all = await codes();
    if (words !== fold(field.value.trim())) return;
    const ranked = all.map((code) => [rank(code, words), code]).filter(([at]) => at >= 0);
    found = ranked.sort(([one], [other]) => one - other).slice(0, MOST).map(([, code]) => code);
    say(ranked.length === 1 ? "one" : ranked.length ? "many" : "none", ranked.length);
  } catch {
    say("failed");
  }
  draw();
}

function show(code) {
  found = [];
  draw();
  say("");
  for (const part of ["name", "id", "definition", "example", "counter"]) $(part).textContent = code[part];
  $("id").classList.toggle("code-id-minus", code.polarity === "negative");
  $("family").textContent = code.familyName;
  $("hidden").textContent = code.hidden ? dialog.dataset.hidden : "";
  $("counter-name").hidden = $("counter").hidden = !code.counter;
  $("page").href = `${dialog.dataset.page}#${code.id}`;
  shown.className = `code-entry of-${code.family}`;
  shown.hidden = false;
  $("name").focus();
}

function open() {
  if (dialog.open) return;
  before = document.activeElement;
  field.value = "";
  dialog.showModal();
  field.focus();
  search();
}

/** Opens the dialog with this code's definition and examples. */
export async function openCode(id) {
  open();
  try {
    const code = (await codes()).find((each) => each.id === id);
    if (code) show(code);
  } catch {
    say("failed");
  }
}

export { open as openCodeSearch };

function types(element) {
  return element.isContentEditable || element.matches("input:not([type=radio], [type=checkbox], [type=button], [type=submit]), textarea, select, [role=textbox], [role=combobox]");
}

function wanted(event) {
  if (event.altKey || event.shiftKey && event.key !== "/") return false;
  if (event.key.toLowerCase() === "k") return (event.ctrlKey || event.metaKey) && !event.shiftKey;
  return event.key === "/" && !event.ctrlKey && !event.metaKey && slash.checked && !types(event.target);
}

document.addEventListener("keydown", (event) => {
  if (!wanted(event) || document.querySelector("dialog[open]:modal")) return;
  event.preventDefault();
  event.stopPropagation();
  open();
}, true);

document.addEventListener("click", (event) => {
  const asked = event.target.closest?.("[data-code], [data-code-search]");
  if (!asked || asked.closest("#code-find")) return;
  if (asked.matches("[data-code-search]")) {
    open();
  } else if (asked.matches("button:not([aria-pressed]), a")) {
    event.preventDefault();
    openCode(asked.dataset.code);
  }
});

field.addEventListener("input", search);
field.addEventListener("keydown", (event) => {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by && found.length) {
    event.preventDefault();
    choose((chosen + by + found.length) % found.length);
  } else if (event.key === "Enter") {
    event.preventDefault();
    if (found[chosen]) show(found[chosen]);
  }
});

dialog.addEventListener("close", () => before?.focus?.());
$("close").addEventListener("click", () => dialog.close());
$("page").addEventListener("click", () => dialog.close());
slash.checked = localStorage.getItem(SLASH) !== "off";
slash.addEventListener("change", () => localStorage.setItem(SLASH, slash.checked ? "on" : "off"));
document.querySelectorAll("[data-code-search]").forEach((button) => { button.hidden = false; });
