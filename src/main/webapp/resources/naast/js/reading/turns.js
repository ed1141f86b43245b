// The list of turns: one tab stop, one selected turn; marks under a turn are drawn as the server draws them.
import { el, main, number, sign, text } from "./dom.js";

export const list = document.getElementById("turns");
const turns = [...list.children];
const watchers = [];
let current = null;

/** Calls back with the selected turn's number and element. */
export function watchSelection(selected) {
  watchers.push(selected);
}

export function numberOf(turn) {
  return Number(turn.id.slice("turn-".length));
}

export function isHelpers(turn) {
  return turn.classList.contains("turn-helper");
}

export function currentTurn() {
  return current;
}

export function select(turn, focus = true) {
  if (turn !== current) {
    list.querySelector("[tabindex='0']")?.setAttribute("tabindex", "-1");
    current?.removeAttribute("aria-current");
    current = turn;
    turn.setAttribute("aria-current", "true");
    turn.tabIndex = 0;
    watchers.forEach((selected) => selected(numberOf(turn), turn));
  }
  if (focus) turn.focus();
}

export function turnNumbered(wanted) {
  return document.getElementById(`turn-${wanted}`);
}

/** Runs the key's deed when the list has focus; unknown keys go on. */
export function onKeys(deeds) {
  list.addEventListener("keydown", (event) => {
    const deed = deeds[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!deed || event.ctrlKey || event.metaKey || event.altKey || !event.target.matches(".turn")) return;
    event.preventDefault();
    deed(event.target);
  });
}

export function step(from, by) {
  const wanted = turns[Math.max(0, Math.min(turns.length - 1, turns.indexOf(from) + by))];
  select(wanted);
}

export const first = () => select(turns[0]);
export const last = () => select(turns[turns.length - 1]);

list.addEventListener("click", (event) => {
  const turn = event.target.closest(".turn");
  if (turn && getSelection().isCollapsed) select(turn);
});
list.addEventListener("focusin", (event) => {
  if (event.target.matches(".turn") && main.dataset.finished === "false") select(event.target, false);
});

export function chip(code) {
  const minus = code.polarity === "negative" ? "chip-minus " : "";
  return el("span", { class: `chip ${minus}of-${code.family}` }, sign(code.sign), el("b", { class: "chip-letter" }, code.letter), ` ${code.name}`);
}

/** @param marks with their codes; placed: [[stance, leaning]] */
export function drawMarks(turn, marks, placed) {
  const items = marks.map(({ code, remark, rewrite }) =>
    el("li", { class: "mark" }, el("div", { class: "mark-head" }, chip(code)), remark.trim() && el("p", { class: "mark-comment" }, remark), rewrite.trim() && better(rewrite)),
  );
  if (placed.length) {
    const said = placed.map(([stance, leaning]) => `${text(stance)} ${number(leaning)}`).join(" · ");
    items.push(el("li", { class: "mark" }, el("div", { class: "mark-head" }, el("span", { class: "muted small" }, said))));
  }
  turn.querySelector(":scope > .marks")?.remove();
  if (items.length) turn.append(el("ul", { class: "marks" }, ...items));
}

function better(rewrite) {
  return el("p", { class: "rewrite" }, sign("better"), el("span", {}, el("b", {}, text("better")), ` “${rewrite}”`));
}
