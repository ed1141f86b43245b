// Taking back and doing again, and where that happened.
import { at, number, tell, text } from "./dom.js";
import * as state from "./state.js";
import * as steps from "./steps.js";
import * as turns from "./turns.js";

const undoButton = at("undo");
const redoButton = at("redo");

export const undo = () => show(steps.undo(), "undone");
export const redo = () => show(steps.redo(), "redone");

function show(step, said) {
  if (!step) return tell(text("nothingToUndo"));
  const turn = turns.turnNumbered(turnOf(step));
  const from = document.activeElement;
  if (turn) {
    turns.select(turn, turns.list.contains(from) || from === document.body);
    turn.scrollIntoView({ block: "nearest" });
  } else {
    at(step.target === "words" ? "strength" : step.target)?.scrollIntoView({ block: "nearest" });
  }
  if (document.activeElement === document.body) turns.focusedTurn().focus();
  tell(text(said, describe(step)));
}

function turnOf({ target, state: now, before }) {
  return target.includes("/") ? target.split("/")[0] : (now ?? before)?.turn;
}

function describe({ target, state: now, before }) {
  const kind = state.kindOf(target);
  if (kind === "mark") return state.codes.get((now ?? before).code).name;
  if (kind === "stance") return `${text(target.split("/")[1])} ${now ? number(now.leaning) : ""}`;
  if (kind === "rating") return at(target).querySelector("legend").textContent.trim();
  return text("words");
}

undoButton.addEventListener("click", undo);
redoButton.addEventListener("click", redo);
// A disabled button would lose the focus that is on it.
steps.watch((canUndo, canRedo) => {
  undoButton.setAttribute("aria-disabled", !canUndo);
  redoButton.setAttribute("aria-disabled", !canRedo);
});
undoButton.setAttribute("aria-disabled", !state.history.length);
redoButton.setAttribute("aria-disabled", "true");

document.addEventListener("keydown", (event) => {
  const typing = event.target.matches("textarea, input:not([type='radio'], [type='checkbox'])");
  if (typing || event.altKey || !(event.ctrlKey || event.metaKey) || document.querySelector("dialog[open]")) return;
  const key = event.key.toLowerCase();
  const deed = key === "y" || (key === "z" && event.shiftKey) ? redo : key === "z" ? undo : null;
  if (!deed) return;
  event.preventDefault();
  deed();
});
