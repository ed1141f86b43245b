// Keeps the conversation in miniature up to date.
import { svg } from "./dom.js";
import * as state from "./state.js";

const strip = document.getElementById("strip");
const marks = document.getElementById("strip-marks");
const now = svg("rect", { class: "bar-now", x: 0, width: 36, height: 1, visibility: "hidden" });
strip.prepend(now);
let asked = false;

export function show(turn) {
  now.setAttribute("y", turn - 1);
  now.setAttribute("visibility", "visible");
}

/** Draws once for each frame, however much changed. */
export function redraw() {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    draw();
  });
}

function draw() {
  const bars = [...state.markedTurns()].map((turn) => {
    const minus = state.marksOn(turn).some((mark) => state.codes.get(mark.code).polarity === "negative");
    return svg("rect", { class: minus ? "bar-minus" : "bar-plus", x: 20.5, y: turn - 1 + 0.28, width: 3, height: 0.44 });
  });
  marks.replaceChildren(...bars, line("equal", "course"), line("nonjudgmental", "course course-nonjudgmental"));
}

function line(stance, name) {
  const points = state.course(stance).map(({ turn, value }) => `${31 + 2.2 * value},${turn - 0.5}`);
  return svg("polyline", { class: name, points: points.join(" ") });
}
