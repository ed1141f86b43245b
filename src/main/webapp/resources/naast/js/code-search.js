// Finds codes by what they are called, by their letters or by what they mean, and shows one.
const LETTERS = 2;
const MOST = 12;
const $ = (name) => document.getElementById(`code-find-${name}`);
const dialog = document.getElementById("code-find");
const [field, list, said, shown] = ["field", "list", "said", "code"].map($);
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
let loading;
let found = [];
let chosen = -1;

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

/** Looks for what stands in the field. */
export async function search() {
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

/** Shows this code's definition and examples. */
export async function openCode(id) {
  const code = (await codes()).find((each) => each.id === id);
  if (code) show(code);
}

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
$("page").addEventListener("click", () => dialog.close());
