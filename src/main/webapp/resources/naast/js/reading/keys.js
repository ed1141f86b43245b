// Which key does what while a turn has focus. Single letters and digits can be switched off for who speaks
// to the computer or hits keys by accident.
import { at } from "./dom.js";
import * as preferences from "./preferences.js";
import * as picker from "./side.js";
import * as stances from "./stances.js";
import * as steps from "./history.js";
import * as turns from "./turns.js";
import * as words from "./words.js";

const OFF = "keysOff";
const box = at("keys-off");

const walking = {
  ArrowDown: (turn) => turns.step(turn, 1),
  ArrowUp: (turn) => turns.step(turn, -1),
  Home: turns.first,
  End: turns.last,
};

const always = { ...walking, Enter: () => picker.toSearch(), Escape: () => words.clear() };

const single = {
  j: walking.ArrowDown,
  k: walking.ArrowUp,
  n: (turn) => nextToDo(turn),
  c: () => picker.toSearch(),
  w: (turn) => words.start(turn),
  s: () => picker.toStances(),
  r: () => picker.toText(),
  a: (turn) => stances.acceptUsual(turns.numberOf(turn)),
  x: (turn) => stances.place(turns.numberOf(turn), "equal", null),
  X: (turn) => stances.place(turns.numberOf(turn), "nonjudgmental", null),
  u: () => steps.undo(),
  "?": () => at("keys").showPopover(),
};

/** 1 to 5 for the first stance; with Shift, or 6 to 0, for the second: −2 to +2. Keys by their place: a Shift may change the digit. */
function digit(event) {
  const found = /^(?:Digit|Numpad)(\d)$/.exec(event.code);
  if (!found) return null;
  const key = Number(found[1]) || 10;
  const second = event.shiftKey || key > 5;
  const leaning = (key > 5 ? key - 5 : key) - 3;
  return (turn) => stances.place(turns.numberOf(turn), second ? "nonjudgmental" : "equal", leaning);
}

function nextToDo(turn) {
  const all = turns.all();
  const rest = all.slice(all.indexOf(turn) + 1);
  const wanted = rest.find((one) => turns.isHelpers(one) && !one.hidden && !one.querySelector(":scope > .marks"));
  if (wanted) turns.select(wanted);
}

turns.onKeys((event) => {
  const onWords = words.deedFor(event);
  if (onWords) return onWords;
  if (always[event.key]) return always[event.key];
  if (preferences.has(OFF)) return null;
  const letter = event.key.length === 1 && event.key !== "X" ? event.key.toLowerCase() : event.key;
  return single[letter] ?? digit(event);
});

box.checked = preferences.has(OFF);
box.addEventListener("change", () => preferences.keep(OFF, box.checked));
