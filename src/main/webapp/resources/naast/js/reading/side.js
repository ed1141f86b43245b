// The panel beside the selected turn: stances, its marks with their words, the picker. A sheet on a phone.
import { el, sign, text } from "./dom.js";
import { makePicker } from "./picker.js";
import * as state from "./state.js";
import { chip, currentTurn, isHelpers } from "./turns.js";

const at = (id) => document.getElementById(id);
const handle = at("side-handle");
const own = at("own-marks");
const undo = at("undo");
const picker = makePicker(state.codes, choose);
const wide = matchMedia("(min-width: 70rem)");
const editors = new Map();
let turn = null;
let removed = null;
at("picker").append(picker.root);

export function show(number, element) {
  turn = number;
  at("side-start").hidden = true;
  at("side-turn").hidden = false;
  at("side-title").textContent = text("turn", number);
  at("side-quote").textContent = element.querySelector(".turn-text").lastChild.textContent;
  at("stances").hidden = !isHelpers(element);
  if (removed?.turn !== number) forgetRemoved();
  refresh(number);
}

/** Draws what changed without touching fields someone may be typing in. */
export function refresh(number) {
  if (number !== turn) return;
  const marks = state.marksOn(turn);
  at("side-count").textContent = marks.length ? text(marks.length === 1 ? "codesOne" : "codesMany", marks.length) : "";
  drawEditors(marks);
  drawStances();
  const element = currentTurn();
  at("picker").hidden = element.classList.contains("turn-other");
  picker.show(!isHelpers(element), new Set(marks.map((mark) => mark.code)));
}

function drawStances() {
  for (const fieldset of at("stances").children) {
    const value = state.leaning(turn, fieldset.dataset.stance);
    const chosen = value === undefined ? "" : value === null ? "?" : String(value);
    for (const input of fieldset.querySelectorAll("input")) input.checked = input.value === chosen;
    fieldset.querySelector(".take-back").hidden = chosen === "";
  }
}

at("stances").addEventListener("change", (event) => {
  const stance = event.target.closest("fieldset").dataset.stance;
  state.place(turn, stance, event.target.value === "?" ? null : Number(event.target.value));
});
at("stances").addEventListener("click", (event) => {
  if (!event.target.closest(".take-back")) return;
  const fieldset = event.target.closest("fieldset");
  fieldset.querySelector("input:checked")?.focus();
  state.takeBack(turn, fieldset.dataset.stance);
});

function drawEditors(marks) {
  const known = new Set(marks.map((mark) => mark.id));
  for (const [id, editor] of editors) {
    if (!known.has(id)) {
      editor.remove();
      editors.delete(id);
    }
  }
  for (const mark of marks) {
    if (!editors.has(mark.id)) {
      editors.set(mark.id, editor(mark));
      own.append(editors.get(mark.id));
    }
  }
  own.hidden = !marks.length;
}

function editor(mark) {
  const code = state.codes.get(mark.code);
  const badge = chip(code);
  badge.append(el("button", { type: "button", class: "chip-remove", "aria-label": text("remove", code.name), click: () => take(mark) }, sign("close")));
  const made = el("div", { class: "mark-editor stack", role: "group", "aria-label": code.name }, badge);
  if (code.polarity === "negative") made.append(field(mark, "rewrite", text("rewriteHint")));
  made.append(field(mark, "remark"));
  return made;
}

function field(mark, name, hint) {
  const id = `${name}-${mark.id}`;
  const area = el("textarea", { id, rows: 2, maxlength: 4000, "aria-describedby": hint && `${id}-hint`, input: () => state.type(mark, name, area.value) });
  area.value = mark[name];
  return el("div", { class: "field" }, el("label", { for: id }, text(name)), hint && el("p", { class: "hint", id: `${id}-hint` }, hint), area);
}

function choose(code) {
  const carried = state.marksOn(turn).find((mark) => mark.code === code);
  if (carried) {
    take(carried, false);
  } else {
    forgetRemoved();
    state.mark(turn, code);
    undo.textContent = text("placed", state.codes.get(code).name);
  }
}

function take(mark, focus = true) {
  state.remove(mark);
  removed = mark;
  const back = el("button", { type: "button", class: "button button-small", click: () => putBack() }, sign("undo"), text("putBack"));
  undo.replaceChildren(text("removed", state.codes.get(mark.code).name), back);
  if (focus) back.focus();
}

export function putBack() {
  if (!removed) return;
  const { turn: where, code, remark, rewrite } = removed;
  forgetRemoved();
  state.mark(where, code, { remark, rewrite });
  currentTurn().focus();
}

function forgetRemoved() {
  removed = null;
  undo.replaceChildren();
}

/** On a phone the sheet opens over the conversation. */
function open() {
  handle.setAttribute("aria-expanded", "true");
}

/** Scrolls the panel only: the conversation stays where the reader left it. */
function focusInside(element) {
  open();
  element.focus({ preventScroll: true });
  const panel = at("side");
  const [inner, outer] = [element.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) panel.scrollTop += inner.top - outer.top - 64;
}

export function toSearch() {
  focusInside(at("code-search"));
}

export function toStances() {
  const first = at("stances").querySelector("input:checked") ?? at("stances").querySelector("input");
  if (!at("stances").hidden) focusInside(first);
}

/** To the field that is still empty, or else to the search. */
export function toRewrite() {
  const empty = [...own.querySelectorAll("textarea[id^=rewrite]")].find((area) => !area.value.trim());
  focusInside(empty ?? at("code-search"));
}

handle.addEventListener("click", () => handle.setAttribute("aria-expanded", String(handle.getAttribute("aria-expanded") !== "true")));
at("side").addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !currentTurn()) return;
  handle.setAttribute("aria-expanded", "false");
  currentTurn().focus();
});

function fit() {
  handle.tabIndex = wide.matches ? -1 : 0;
}
wide.addEventListener("change", fit);
fit();

