// Walking through a conversation with the keyboard.
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

/** The address may name a turn. */
export function openAddressed() {
  const wanted = location.hash.startsWith("#turn-") && document.getElementById(location.hash.slice(1));
  if (wanted) turns.select(wanted);
}
