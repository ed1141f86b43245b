// Which codes often fit a turn of the helper: because of what came before, of how it is said, or because they
// were used a moment ago. A help in finding them, not a judgement.
import * as state from "./state.js";
import { wordsOf } from "./turns.js";

const MOST = 6;
const recent = [];

for (const { target, state: now, before } of state.history) if (now && !before && state.kindOf(target) === "mark") used(now.code);

export function used(code) {
  const at = recent.indexOf(code);
  if (at >= 0) recent.splice(at, 1);
  recent.unshift(code);
  recent.length = Math.min(recent.length, MOST);
}

export function likely(turn, element) {
  const before = (code, within) => Array.from({ length: within }, (none, i) => turn - 1 - i).some((earlier) => state.has(earlier, code));
  const wanted = [];
  if (before("C-VRAAG", 2)) wanted.push("TAL+KENNIS", "TAL+TOESTEM", "TAL-ACHTERHOUD");
  if (before("C-HAPER", 3)) wanted.push("TAL+HERSTEL", "TAL-DEFENSIEF");
  if (wordsOf(element).textContent.includes("?")) wanted.push("LIS+OPEN", "LIS-SUGGEST", "LIS-VUUR", "NEU-FEIT");
  const own = recent.filter((code) => !state.codes.get(code)?.forClient);
  return [...new Set([...wanted, ...own])].filter((code) => state.codes.has(code)).slice(0, MOST);
}
