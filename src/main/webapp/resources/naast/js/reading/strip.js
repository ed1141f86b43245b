// The conversation in miniature: click it, or walk along it with the keys, to go somewhere else; kept up to date
// turn by turn.
import { at, svg, text } from "./dom.js";
import * as turns from "./turns.js";

const strip = at("strip");
const frame = strip.parentElement;
const bars = at("strip-marks");
const now = svg("rect", { class: "bar-now", x: 0, width: 36, height: 1, visibility: "hidden" });
const all = turns.all();
const PAGE = 10;
let row = 0;
strip.prepend(now);

Object.entries({ role: "slider", tabindex: 0, "aria-label": strip.getAttribute("aria-label"), "aria-orientation": "vertical", "aria-valuemin": 1, "aria-valuemax": all.length }).forEach(([name, value]) => frame.setAttribute(name, value));
strip.removeAttribute("role");
strip.removeAttribute("aria-label");
strip.setAttribute("aria-hidden", "true");
say();

export function show(number, turn) {
  row = all.indexOf(turn);
  now.setAttribute("y", row);
  now.setAttribute("visibility", "visible");
  say();
}

function say() {
  frame.setAttribute("aria-valuenow", row + 1);
  frame.setAttribute("aria-valuetext", text("turn", turns.numberOf(all[row])));
}

function go(to, focus) {
  const turn = all[Math.max(0, Math.min(all.length - 1, to))];
  turns.select(turn, false);
  turn.scrollIntoView({ block: "center" });
  if (focus) turn.focus({ preventScroll: true });
}

frame.addEventListener("click", (event) => {
  const box = strip.getBoundingClientRect();
  go(Math.floor(((event.clientY - box.top) / box.height) * all.length), true);
});
const moves = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, PageDown: PAGE, PageUp: -PAGE, Home: -Infinity, End: Infinity };
frame.addEventListener("keydown", (event) => {
  if (event.key === "Enter") return go(row, true);
  if (!(event.key in moves)) return;
  event.preventDefault();
  go(row + moves[event.key]);
});

/** One bar for a turn's marks, and where it stands on the course of both stances. */
export function makeDrawing(state) {
  const byTurn = new Map();
  const lines = new Map(state.STANCES.map((stance, i) => [stance, svg("polyline", { class: i ? "course course-nonjudgmental" : "course", "data-stance": stance })]));
  const points = new Map(state.STANCES.map((stance) => [stance, new Map()]));
  const rows = new Map(all.map((turn, i) => [turns.numberOf(turn), i]));
  const dirty = new Set();

  function bar(turn) {
    const marks = state.marksOn(turn);
    byTurn.get(turn)?.remove();
    if (!marks.length) return;
    const minus = marks.some((mark) => state.codes.get(mark.code).polarity === "negative");
    const made = svg("rect", { class: minus ? "bar-minus" : "bar-plus", x: 20.5, y: rows.get(turn) + 0.28, width: 3, height: 0.44 });
    byTurn.set(turn, made);
    bars.append(made);
  }

  function point(turn, stance) {
    const leaning = state.placed(turn, stance)?.leaning;
    if (leaning == null) points.get(stance).delete(turn);
    else points.get(stance).set(turn, `${31 + 2.2 * leaning},${rows.get(turn) + 0.5}`);
    dirty.add(stance);
  }

  function course() {
    for (const stance of dirty) {
      const inOrder = [...points.get(stance)].sort(([one], [other]) => one - other).map(([, place]) => place);
      lines.get(stance).setAttribute("points", inOrder.join(" "));
    }
    dirty.clear();
  }

  bars.replaceChildren(...lines.values());
  state.markedTurns().forEach(bar);
  for (const turn of rows.keys()) state.STANCES.forEach((stance) => state.placed(turn, stance) && point(turn, stance));
  course();

  return ({ kind, target, turn }) => {
    if (kind === "mark") bar(turn);
    if (kind !== "stance") return;
    point(turn, target.split("/")[1]);
    if (dirty.size === 1) requestAnimationFrame(course);
  };
}
