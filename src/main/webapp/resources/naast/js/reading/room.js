// The reading room. Without this script the conversation can be read; with it, marked.
import { main } from "./dom.js";
import * as turns from "./turns.js";

turns.onKeys({
  j: (turn) => turns.step(turn, 1),
  ArrowDown: (turn) => turns.step(turn, 1),
  k: (turn) => turns.step(turn, -1),
  ArrowUp: (turn) => turns.step(turn, -1),
  Home: turns.first,
  End: turns.last,
  "?": () => document.getElementById("keys").showPopover(),
});

await import(main.dataset.finished === "false" ? "./marking.js" : "./finish.js");
const wanted = location.hash.startsWith("#turn-") && document.getElementById(location.hash.slice(1));
if (wanted) turns.select(wanted);
