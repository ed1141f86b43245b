// The reading room: everything that can be changed in an unfinished review, wired together.
// Without this script the conversation can be read; with it, marked.
import { at, text } from "./dom.js";
import { draw } from "./draw.js";
import { follow } from "./follow.js";
import * as judgement from "./judgement.js";
import "./keys.js";
import * as preferences from "./preferences.js";
import { settled } from "./queue.js";
import "./reading.js";
import * as side from "./side.js";
import * as state from "./state.js";
import * as strip from "./strip.js";
import { say } from "./trouble.js";
import * as turns from "./turns.js";
import * as words from "./words.js";

function goTo({ turn, scale, key }) {
  if (turn) {
    turns.select(turns.turnNumbered(turn));
    side.toText();
  } else if (scale) {
    at(scale).scrollIntoView();
    const moments = key.includes("evidence") && at(scale).querySelector("details");
    if (moments) moments.open = true;
    (moments ? moments.firstElementChild : (at(scale).querySelector(":checked") ?? at(`${scale}-3`))).focus();
  } else if (key.endsWith("Missing")) {
    at(key.includes("strength") ? "strength" : "question").focus();
  } else {
    turns.first();
  }
}

let minutes = null;
turns.watchSelection((number, turn) => {
  side.show(number, turn);
  minutes?.look(number);
});

let drawStrip = null;
let advise = null;
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
  advise?.(change);
  minutes?.refresh();
});
requestIdleCallback(async () => {
  drawStrip = strip.makeDrawing(state);
  minutes = await import("./minutes.js");
});

// What is needed once, or never, is fetched when it is asked for.
const offline = () => say("refused", text("offline"));
at("done").addEventListener("click", () => import("./finish.js").then((finish) => finish.ask(goTo, settled), offline));
at("import").addEventListener("change", ({ target }) => import("./bring.js").then((file) => file.bring(target), offline));
at("tour-again").addEventListener("click", () => import("./tour.js").then((tour) => tour.again(), offline));
// Advice about the scales comes when they come into view.
new IntersectionObserver(async ([scales], observer) => {
  if (!scales.isIntersecting) return;
  observer.disconnect();
  advise = (await import("./advice.js")).refresh;
}).observe(at("scales-title").parentElement);
if (!preferences.has("tourSeen")) import("./tour.js").then((tour) => tour.start());

turns.openAddressed();
follow();
document.documentElement.dataset.ready = "reading";
