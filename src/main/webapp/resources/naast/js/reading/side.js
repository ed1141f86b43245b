// The panel beside the conversation: the chosen turn, its stances, its marks with their words, and the codes.
import { at, button, el, sign, tell, text } from "./dom.js";
import { chip } from "./draw.js";
import { undo } from "./history.js";
import { used } from "./likely.js";
import { makePicker } from "./picker.js";
import * as stances from "./stances.js";
import * as state from "./state.js";
import * as steps from "./steps.js";
import { currentTurn, isClients, isHelpers, wordsOf } from "./turns.js";
import * as words from "./words.js";

const handle = at("side-handle");
const own = at("own-marks");
const placed = at("placed");
const wide = matchMedia("(min-width: 70rem)");
const editors = new Map();
let picker = null;
let turn = null;

export function show(number, element) {
  // Made when the first turn is chosen, not while the page opens.
  if (!picker) at("picker").append((picker = makePicker(choose)).root);
  if (words.chosenOn(number) === null) words.clear();
  turn = number;
  at("side-start").hidden = true;
  at("side-turn").hidden = false;
  at("side-title").textContent = text("turn", number);
  at("side-quote").textContent = wordsOf(element).textContent;
  stances.show(number, element);
  picker.root.hidden = !isHelpers(element) && !isClients(element);
  picker.show(number, element, isClients(element));
  placed.replaceChildren();
  drawWords();
  refresh(number);
}

/** Draws what changed without touching fields someone may be typing in. */
export function refresh(number) {
  if (number !== turn) return;
  const marks = state.marksOn(turn);
  at("side-count").textContent = marks.length ? text(marks.length === 1 ? "codesOne" : "codesMany", marks.length) : "";
  drawEditors(marks);
  stances.refresh();
  picker.press(turn);
}

/** On which words the next code comes. */
function drawWords() {
  const chosen = words.label();
  at("on-words").replaceChildren(
    el("span", { class: "muted" }, text("codeOn")),
    chosen ?? text("wholeTurn"),
    chosen ? button("button-quiet", () => (words.clear(), at("on-words").querySelector("button").focus()), text("wholeTurn")) : button("button-quiet", walkWords, text("chooseWords")),
  );
  if (chosen) at("side-count").textContent = chosen.textContent;
  for (const editor of editors.values()) editor.onWords.hidden = !chosen;
}
words.watch(drawWords);

function walkWords() {
  handle.setAttribute("aria-expanded", "false");
  currentTurn().focus();
  words.start(currentTurn());
}

function drawEditors(marks) {
  const known = new Set(marks.map((mark) => mark.id));
  for (const [id, editor] of editors) {
    if (known.has(id)) continue;
    const hadFocus = editor.contains(document.activeElement);
    editor.remove();
    editors.delete(id);
    if (hadFocus) currentTurn().focus();
  }
  for (const mark of marks) {
    if (!editors.has(mark.id)) {
      editors.set(mark.id, editor(mark));
      own.append(editors.get(mark.id));
    }
    editors.get(mark.id).update(mark);
  }
  own.hidden = !marks.length;
}

function editor({ id, code: codeId }) {
  const code = state.codes.get(codeId);
  const badge = chip(code);
  badge.append(el("button", { type: "button", class: "chip-remove", "aria-label": text("remove", code.name), click: () => take(id) }, sign("close")));
  const quote = el("q", { class: "mark-words" });
  const whole = button("button-quiet", () => move(id, null), text("onWhole"));
  const onWords = button("button-quiet", () => move(id, words.chosenOn(turn)), text("onThese"));
  const fields = [code.polarity === "negative" && field(id, "rewrite", text("rewriteHint")), field(id, "remark")].filter(Boolean);
  const made = el("li", { class: "mark-editor stack", "aria-label": code.name }, el("div", { class: "row" }, badge, quote, whole, onWords), ...fields);
  made.onWords = onWords;
  onWords.hidden = !words.chosenOn(turn);
  made.update = (mark) => {
    quote.hidden = whole.hidden = !mark.quote;
    quote.textContent = mark.quote ?? "";
    // Not while she types there herself.
    for (const area of made.querySelectorAll("textarea")) if (area !== document.activeElement) area.value = mark[area.name];
  };
  return made;
}

function field(mark, name, hint) {
  const id = `${name}-${mark}`;
  const area = el("textarea", { id, name, rows: 2, maxlength: 4000, "aria-describedby": hint && `${id}-hint`, input: () => write(mark, name, area.value) });
  return el("div", { class: "field" }, el("label", { for: id }, text(name)), hint && el("p", { class: "hint", id: `${id}-hint` }, hint), area);
}

function write(id, name, said) {
  const mark = state.get(id);
  if (mark) steps.type(id, { ...mark, [name]: said });
}

/** Puts a mark on other words, or on the whole turn. */
function move(id, span) {
  const { start, end, quote, ...rest } = state.get(id);
  steps.take(id, { ...rest, ...words.placeOf(span) });
  words.clear();
  editors.get(id)?.querySelector(".chip-remove").focus();
}

function choose(id, withKeys) {
  const carried = state.marksOn(turn).find((mark) => mark.code === id);
  const span = words.chosenOn(turn);
  if (carried && span) return move(carried.id, span);
  if (carried) return take(carried.id, withKeys);
  const made = crypto.randomUUID();
  steps.take(made, { turn, code: id, ...words.placeOf(span) });
  used(id);
  words.clear();
  picker.clear();
  say("placed", id);
  if (withKeys) (editors.get(made)?.querySelector("[name=rewrite]") ?? currentTurn()).focus({ preventScroll: true });
}

function take(id, focus = true) {
  const { code } = state.get(id);
  steps.take(id, null);
  say("removed", code, button("", putBack, sign("undo"), text("putBack")));
  if (focus) placed.querySelector("button").focus();
}

function putBack() {
  undo();
  placed.replaceChildren();
  currentTurn().focus();
}

function say(what, code, ...more) {
  const said = text(what, state.codes.get(code).name);
  placed.replaceChildren(said, ...more);
  tell(said);
}

/** Scrolls the panel only: the conversation stays where the reader left it. On a phone the sheet opens. */
function focusInside(element) {
  handle.setAttribute("aria-expanded", "true");
  element.focus({ preventScroll: true });
  element.select?.();
  const panel = at("side");
  const [inner, outer] = [element.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) panel.scrollTop += inner.top - outer.top - 64;
}

export function toSearch() {
  if (!picker.root.hidden) focusInside(picker.search);
}

export function toStances() {
  const all = at("stances");
  if (!all.hidden) focusInside(all.querySelector("input:checked") ?? all.querySelector("input"));
}

/** To the better line or remark that is still empty, or else to the codes. */
export function toText() {
  const areas = [...own.querySelectorAll("textarea")];
  const empty = areas.find((area) => area.name === "rewrite" && !area.value.trim()) ?? areas.find((area) => !area.value.trim());
  if (empty) focusInside(empty);
  else toSearch();
}

handle.addEventListener("click", () => handle.setAttribute("aria-expanded", handle.ariaExpanded !== "true"));
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
