// About how many minutes are left: from the helper's turns that were not looked at and the scales without a choice.
import { at, text } from "./dom.js";
import { asked, judged } from "./judgement.js";
import * as state from "./state.js";
import * as turns from "./turns.js";

const A_TURN = 0.4;
const A_SCALE = 1;
const seen = new Set(state.markedTurns());
const helpers = turns.all().filter(turns.isHelpers).map(turns.numberOf);
let waiting = false;

export function look(number) {
  if (!seen.has(number)) {
    seen.add(number);
    refresh();
  }
}

export function refresh() {
  if (waiting) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    const unseen = helpers.filter((turn) => !seen.has(turn) && !state.STANCES.some((stance) => state.placed(turn, stance))).length;
    const minutes = Math.ceil(unseen * A_TURN + (asked() - judged()) * A_SCALE);
    at("minutes").textContent = minutes ? text(minutes === 1 ? "minutesOne" : "minutesMany", minutes) : "";
  }, 200);
}

refresh();
