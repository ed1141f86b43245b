// The reading room: everything that can be changed in an unfinished review, wired together.
// Without this script the conversation can be read; with it, marked.
import * as advice from "./advice.js";
import "./bring.js";
import { at } from "./dom.js";
import { draw } from "./draw.js";
import * as finish from "./finish.js";
import { follow } from "./follow.js";
import * as judgement from "./judgement.js";
import "./keys.js";
import * as minutes from "./minutes.js";
import { settled } from "./queue.js";
import "./reading.js";
import * as side from "./side.js";
import * as state from "./state.js";
import * as strip from "./strip.js";
import "./tour.js";
import * as turns from "./turns.js";
import * as words from "./words.js";

function goTo({ turn, scale, key }) {
  if (turn) {
    turns.select(turns.turnNumbered(turn));
    side.toText();
  } else if (scale) {
    at(scale).scrollIntoView();
    (at(scale).querySelector(":checked") ?? at(`${scale}-3`)).focus();
  } else if (key.endsWith("Missing")) {
    at(key.includes("strength") ? "strength" : "question").focus();
  } else {
    turns.first();
  }
}

turns.watchSelection((number, turn) => {
  side.show(number, turn);
  minutes.look(number);
});

let drawStrip = null;
state.watch((change) => {
  if (change.turn !== null) {
    draw(change.turn);
    words.repaint(change.turn);
    side.refresh(change.turn);
    drawStrip?.(change);
  } else {
    judgement.refresh(change);
  }
  if (change.kind === "mark") judgement.refresh(change);
  advice.refresh(change);
  minutes.refresh();
});
requestIdleCallback(() => (drawStrip = strip.makeDrawing(state)));
finish.onDone(goTo, settled);
turns.openAddressed();
follow();
document.documentElement.dataset.ready = "reading";
