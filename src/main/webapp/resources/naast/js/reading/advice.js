// Questions to think about while rating: advice, never a limit. Each names the turn it is about.
import { at, text } from "./dom.js";
import { advise } from "./judgement.js";
import * as state from "./state.js";
import { isHelpers, turnNumbered } from "./turns.js";

const PRAISE = "ACC-OORDEEL";
const seen = new Set();
let asked = false;

/** Looks again a moment after the last change. */
export function refresh({ kind }) {
  if (asked || (kind !== "mark" && kind !== "rating")) return;
  asked = true;
  setTimeout(() => {
    asked = false;
    draw();
  }, 300);
}

const level = (scale) => state.get(scale)?.level ?? 0;
const turnsWith = (code) => state.markedTurns().filter((turn) => state.has(turn, code));

/** Whether one of the helper's next turns carries the code. */
function follows(turn, code, within) {
  let left = within;
  for (let next = turn + 1; left > 0 && turnNumbered(next); next++) {
    if (!isHelpers(turnNumbered(next))) continue;
    if (state.has(next, code)) return true;
    left -= 1;
  }
  return false;
}

function found() {
  const advice = [];
  const add = (scale, name, turn) => advice.push({ scale, name, turn, id: `${name} ${turn}` });
  const withheld = turnsWith("TAL-ACHTERHOUD");
  const praised = turnsWith(PRAISE);
  const accepting = state.markedTurns().some((turn) => state.marksOn(turn).some(({ code }) => code.startsWith("ACC+")));
  if (level("STANCE-EQ") >= 4) withheld.forEach((turn) => add("STANCE-EQ", "withheld", turn));
  if (level("STANCE-NJ") >= 3) turnsWith("ACC-VERWIJT").filter((turn) => !follows(turn, "TAL+HERSTEL", 3)).forEach((turn) => add("STANCE-NJ", "blamed", turn));
  if (level("COMP-HEL") >= 4 && !turnsWith("HEL+NETWERK").length) turnsWith("HEL-ALLEEN").forEach((turn) => add("COMP-HEL", "alone", turn));
  if (level("COMP-ACC") >= 4 && !accepting) praised.forEach((turn) => add("COMP-ACC", "praised", turn));
  turnsWith("C-VRAAG").filter((turn) => !follows(turn, "TAL+KENNIS", 2)).forEach((turn) => add("COMP-TAL", "unanswered", turn));
  withheld.filter((turn) => !state.has(turn - 1, "C-VRAAG")).forEach((turn) => add("COMP-TAL", "notAsked", turn));
  return advice.filter(({ id, scale }) => !seen.has(id) && at(scale));
}

/** Only what came or went is touched. */
function draw() {
  const wanted = new Map(found().map((one) => [one.id, one]));
  for (const shown of document.querySelectorAll("[data-advice]")) if (!wanted.delete(shown.dataset.advice)) shown.remove();
  for (const { id, scale, name, turn } of wanted.values()) advise(scale, id, text(`advice${name[0].toUpperCase()}${name.slice(1)}`), turn, (event) => dismiss(event, id, scale));
}

function dismiss(event, id, scale) {
  seen.add(id);
  event.target.closest("[data-advice]").remove();
  (at(scale).querySelector("[type=radio]:checked") ?? at(scale).querySelector("[type=radio]")).focus();
}

draw();
