// Choosing a code: likely ones and the ones to start with first, all of them one press away, two letters to find one.
import { button, el, sign, text } from "./dom.js";
import { likely } from "./likely.js";
import * as state from "./state.js";

/** @param choose called with a code's id, and whether it was chosen with the keyboard */
export function makePicker(choose) {
  const search = el("input", { type: "search", id: "code-search", autocomplete: "off", placeholder: text("searchHint"), input: () => filter() });
  const nothing = el("p", { class: "hint", role: "status" });
  const all = button("button-quiet", toggleAll, text("all"));
  const examples = button("button-quiet", toggleExamples, text("examples"));
  examples.setAttribute("aria-pressed", "false");
  const near = el("ul", { class: "codes" });
  const nearGroup = el("details", { class: "picker-group picker-near", open: true }, el("summary", {}, text("near")), near);
  const groups = groupsOf();
  const root = el("div", { class: "picker" }, el("div", { class: "field" }, el("label", { for: "code-search" }, text("search")), search), nothing, nearGroup, ...groups, el("p", { class: "row" }, all, examples));
  let client = false;
  let every = false;

  root.addEventListener("click", (event) => {
    const code = event.target.closest(".code");
    if (code) choose(code.dataset.code, event.detail === 0);
  });

  root.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target === search) {
      event.preventDefault();
      if (search.value) visible()[0]?.click();
    } else if (event.key === "Escape") {
      clear();
    } else if (event.key.startsWith("Arrow") && (event.target === search ? /Down|Up/ : /./).test(event.key)) {
      walk(event);
    }
  });

  const visible = () => [...root.querySelectorAll(".code")].filter((one) => one.offsetParent !== null);

  /** Up and down from code to code, left and right from family to family. */
  function walk(event) {
    const codes = visible();
    const from = codes.indexOf(document.activeElement);
    const by = /Down|Right/.test(event.key) ? 1 : -1;
    const family = (i) => codes[i]?.closest(".picker-group");
    let to = from + by;
    if (/Left|Right/.test(event.key)) {
      while (codes[to] && family(to) === family(from)) to += by;
      while (by < 0 && codes[to - 1] && family(to - 1) === family(to)) to--;
    }
    event.preventDefault();
    (codes[to] ?? (by < 0 ? search : codes.at(-1)))?.focus();
  }

  function filter() {
    const wanted = search.value.trim().toLowerCase();
    const searching = wanted.length >= 2;
    const items = groups.flatMap((group) => group.items);
    const offered = items.filter((item) => item.code.forClient === client);
    const shown = new Set(searching ? matching(offered, wanted) : offered.filter((item) => every || client || item.code.starter));
    for (const item of items) item.hidden = !shown.has(item);
    for (const group of groups) group.hidden = !group.items.some((item) => !item.hidden);
    nothing.textContent = shown.size ? "" : text("nothing");
    all.hidden = client || searching;
    nearGroup.hidden = searching || !near.children.length;
  }

  function toggleAll() {
    every = !every;
    all.textContent = text(every ? "few" : "all");
    filter();
  }

  function toggleExamples() {
    examples.setAttribute("aria-pressed", root.classList.toggle("picker-examples"));
  }

  function clear() {
    search.value = "";
    filter();
  }

  /** Shows the codes for this turn, and which of them it carries. */
  function show(turn, element, forClient) {
    client = forClient;
    const carried = carriedOn(turn);
    const ids = client ? [] : likely(turn, element).filter((id) => !carried.has(id));
    near.replaceChildren(...ids.map((id) => item(state.codes.get(id))));
    clear();
    press(turn);
  }

  function press(turn) {
    const carried = carriedOn(turn);
    for (const one of root.querySelectorAll(".code")) one.setAttribute("aria-pressed", carried.has(one.dataset.code));
  }

  return { root, search, show, press, clear };
}

const carriedOn = (turn) => new Set(state.marksOn(turn).map((mark) => mark.code));

/** Names first; what is meant by a code only where no name fits. */
function matching(items, wanted) {
  const where = (part) => items.filter((item) => wanted.split(" ").every((word) => item[part].includes(word)));
  const named = where("name");
  return named.length ? named : where("words");
}

function groupsOf() {
  const codes = [...state.codes.values()];
  return [...new Set(codes.map((code) => code.family))].map((family) => {
    const items = codes.filter((code) => code.family === family).map(item);
    const { sign: drawing, familyName } = items[0].code;
    const group = el("details", { class: `picker-group of-${family}`, open: true }, el("summary", {}, sign(drawing), familyName), el("ul", { class: "codes" }, ...items));
    group.items = items;
    return group;
  });
}

function item(code) {
  const minus = code.polarity === "negative";
  const made = el(
    "li",
    { class: `of-${code.family}` },
    el(
      "button",
      { type: "button", class: minus ? "code code-minus" : "code", "aria-pressed": "false", "data-code": code.id },
      el("span", { class: "code-sign" }, code.letter.slice(1)),
      el("span", { class: "code-name" }, code.name),
      el("span", { class: "code-text" }, code.definition),
      ...["example", "counter"].map((part) => code[part] && el("span", { class: "code-text code-example" }, el("b", {}, text(part)), ` ${code[part]}`)),
    ),
  );
  made.code = code;
  made.name = code.name.toLowerCase();
  made.words = `${code.name} ${code.definition} ${code.id}`.toLowerCase();
  return made;
}
