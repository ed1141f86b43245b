// Choosing a code: the ones to start with first, all of them one press away, two letters to find one.
import { el, sign, text } from "./dom.js";

const few = { all: false, examples: false };

/** @param choose called with a code's id when its button is pressed */
export function makePicker(codes, choose) {
  const search = el("input", { type: "search", id: "code-search", autocomplete: "off", placeholder: text("searchHint"), input: () => filter() });
  const nothing = el("p", { class: "hint", role: "status" });
  const all = el("button", { type: "button", class: "button button-quiet button-small", click: () => toggleAll() }, text("all"));
  const examples = el("button", { type: "button", class: "button button-quiet button-small", "aria-pressed": "false", click: () => toggleExamples() }, text("examples"));
  const groups = groupsOf(codes, choose);
  const root = el("div", { class: "picker" }, el("div", { class: "field" }, el("label", { for: "code-search" }, text("search")), search), nothing, ...groups, el("p", { class: "row" }, all, examples));
  const buttons = () => [...root.querySelectorAll(".code")].filter((button) => button.offsetParent !== null);
  let client = false;

  root.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const visible = buttons();
    const at = visible.indexOf(document.activeElement);
    if (event.key === "Enter" && event.target === search && search.value && visible.length) {
      event.preventDefault();
      visible[0].click();
    } else if (by && (at >= 0 || event.target === search)) {
      event.preventDefault();
      (visible[at + by] ?? search).focus();
    }
  });

  function filter() {
    const wanted = search.value.trim().toLocaleLowerCase();
    const searching = wanted.length >= 2;
    const items = [...root.querySelectorAll(".codes > li")];
    const offered = items.filter((item) => item.code.forClient === client);
    const shown = searching ? matching(offered, wanted) : offered.filter((item) => few.all || client || item.code.starter);
    for (const item of items) item.hidden = !shown.includes(item);
    for (const group of groups) group.hidden = !group.querySelector("li:not([hidden])");
    nothing.textContent = shown.length ? "" : text("nothing");
    all.hidden = client || searching;
  }

  function toggleAll() {
    few.all = !few.all;
    all.textContent = text(few.all ? "few" : "all");
    filter();
  }

  function toggleExamples() {
    few.examples = !few.examples;
    examples.setAttribute("aria-pressed", few.examples);
    root.classList.toggle("picker-examples", few.examples);
  }

  return {
    root,
    /** Shows the codes for this speaker, and which of them the turn carries. */
    show(forClient, carried) {
      if (client !== forClient) search.value = "";
      client = forClient;
      filter();
      for (const button of root.querySelectorAll(".code")) button.setAttribute("aria-pressed", carried.has(button.dataset.code));
    },
  };
}

/** Names first; what is meant by a code only where no name fits. */
function matching(items, wanted) {
  const named = items.filter((item) => item.name.includes(wanted));
  return named.length ? named : items.filter((item) => item.words.includes(wanted));
}

function groupsOf(codes, choose) {
  const families = [...new Set([...codes.values()].map((code) => code.family))];
  return families.map((family) => {
    const inside = [...codes.values()].filter((code) => code.family === family);
    const summary = el("summary", {}, sign(inside[0].sign), inside[0].familyName);
    return el("details", { class: `picker-group of-${family}`, open: true }, summary, el("ul", { class: "codes" }, ...inside.map((code) => item(code, choose))));
  });
}

function item(code, choose) {
  const minus = code.polarity === "negative";
  const button = el(
    "button",
    { type: "button", class: minus ? "code code-minus" : "code", "aria-pressed": "false", "data-code": code.id, click: () => choose(code.id) },
    el("span", { class: "code-sign" }, code.letter.slice(1)),
    el("span", { class: "code-name" }, code.name),
    el("span", { class: "code-text" }, code.definition),
    code.example && el("span", { class: "code-text code-example" }, el("b", {}, text("example")), ` ${code.example}`),
    code.counter && el("span", { class: "code-text code-example" }, el("b", {}, text("counter")), ` ${code.counter}`),
  );
  const made = el("li", {}, button);
  made.code = code;
  made.name = code.name.toLocaleLowerCase();
  made.words = `${code.name} ${code.definition} ${code.id}`.toLocaleLowerCase();
  return made;
}
