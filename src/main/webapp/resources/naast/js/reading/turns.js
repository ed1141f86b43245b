// The list of turns: one tab stop, one selected turn.
import { at, main } from "./dom.js";

export const list = at("turns");
const turns = [...list.children];
const watchers = [];
let current = null;

/** Calls back with the selected turn's number and element. */
export function watchSelection(selected) {
  watchers.push(selected);
}

export const numberOf = (turn) => Number(turn.id.slice("turn-".length));
export const isHelpers = (turn) => turn.classList.contains("turn-helper");
export const isClients = (turn) => turn.classList.contains("turn-client");
export const currentTurn = () => current;
export const turnNumbered = (wanted) => at(`turn-${wanted}`);
export const all = () => turns;
export const wordsOf = (turn) => turn.querySelector(".spoken");

/** The one that Tab goes to. */
export function focusedTurn() {
  return list.querySelector(":scope > [tabindex='0']");
}

export function select(turn, focus = true) {
  if (turn.hidden) at("filter-clear")?.click();
  if (turn !== current) {
    focusedTurn()?.setAttribute("tabindex", "-1");
    current?.removeAttribute("aria-current");
    current = turn;
    turn.setAttribute("aria-current", "true");
    turn.tabIndex = 0;
    watchers.forEach((selected) => selected(numberOf(turn), turn));
  }
  if (focus) turn.focus();
}

/** Keys with a deed while a turn has focus; unknown keys go on. */
export function onKeys(deedFor) {
  list.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !event.target.matches(".turn")) return;
    const deed = deedFor(event);
    if (!deed) return;
    event.preventDefault();
    deed(event.target);
  });
}

const visible = () => turns.filter((turn) => !turn.hidden);

export function step(from, by) {
  let i = turns.indexOf(from) + by;
  while (turns[i]?.hidden) i += by;
  if (turns[i]) select(turns[i]);
}

export const first = () => visible()[0] && select(visible()[0]);
export const last = () => visible().length && select(visible().at(-1));

list.addEventListener("click", (event) => {
  const turn = event.target.closest(".turn");
  if (turn && getSelection().isCollapsed && !event.target.closest("a, button")) select(turn);
});
list.addEventListener("focusin", (event) => {
  if (event.target.matches(".turn") && main.dataset.finished === "false") select(event.target, false);
});

// A link to a turn takes the keyboard along.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#turn-']");
  const turn = link && at(link.hash.slice(1));
  if (!turn || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  history.replaceState(null, "", link.hash);
  select(turn);
});

/** The address may name a turn. */
export function openAddressed() {
  const wanted = location.hash.startsWith("#turn-") && at(location.hash.slice(1));
  if (wanted) select(wanted);
}
