// A finished review: to be read, and by a trainer released.
import { at } from "./dom.js";
import "./reading.js";
import * as turns from "./turns.js";

const deeds = {
  j: (turn) => turns.step(turn, 1),
  k: (turn) => turns.step(turn, -1),
  ArrowDown: (turn) => turns.step(turn, 1),
  ArrowUp: (turn) => turns.step(turn, -1),
  Home: turns.first,
  End: turns.last,
  "?": () => at("keys").showPopover(),
};
turns.onKeys((event) => deeds[event.key]);
at("release")?.addEventListener("click", async () => (await import("./finish.js")).release());
turns.openAddressed();
document.documentElement.dataset.ready = "finished";
