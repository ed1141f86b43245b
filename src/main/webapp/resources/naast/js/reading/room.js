// The reading room: everything that can be changed in an unfinished review, wired together.
// Without this script the conversation can be read; with it, marked.
import * as finish from "./finish.js";
import "./judgement.js";
import { openAddressed } from "./reading.js";
import * as side from "./side.js";
import * as state from "./state.js";
import * as strip from "./strip.js";
import * as turns from "./turns.js";

function redraw(number) {
  const turn = turns.turnNumbered(number);
  const marks = state.marksOn(number).map((mark) => ({ ...mark, code: state.codes.get(mark.code) }));
  const placed = ["equal", "nonjudgmental"].map((stance) => [stance, state.leaning(number, stance)]).filter(([, value]) => value !== undefined);
  turns.drawMarks(turn, marks, placed);
}

function goTo({ turn, scale, key }) {
  if (turn) {
    turns.select(turns.turnNumbered(turn));
    side.toRewrite();
  } else if (scale) {
    document.getElementById(scale).scrollIntoView();
    document.getElementById(`${scale}-3`).focus();
  } else if (key.endsWith("Missing")) {
    document.getElementById(key.includes("strength") ? "strength" : "question").focus();
  } else {
    turns.first();
  }
}

turns.watchSelection((number, turn) => {
  side.show(number, turn);
  strip.show(number);
});
state.watch((number) => {
  redraw(number);
  side.refresh(number);
  strip.redraw();
});
turns.onKeys({ c: side.toSearch, Enter: side.toSearch, s: side.toStances, u: side.putBack });
finish.onDone(goTo);
openAddressed();
