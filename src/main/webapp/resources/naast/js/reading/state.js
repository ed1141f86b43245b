// What the reviewer did, as the page shows it: marks, stances, ratings and words, each under its target.
// Kept by turn too, so that a change touches one turn only.
const read = (id) => JSON.parse(document.getElementById(id).textContent);
const start = read("start");
const states = new Map();
const byTurn = new Map();
const watchers = [];

export const STANCES = ["equal", "nonjudgmental"];
export const startSeq = start.seq;
export const codes = new Map(read("codes").map((code) => [code.id, code]));

export function kindOf(target) {
  if (target === "words") return "words";
  if (target.includes("/")) return "stance";
  return target.length === 36 ? "mark" : "rating";
}

// The same fields in the same order, wherever it came from: so that two states can be compared.
const forms = {
  mark: ({ turn, code, start, end, quote, remark = "", rewrite = "" }) => (start == null ? { turn, code, remark, rewrite } : { turn, code, start, end, quote, remark, rewrite }),
  stance: ({ leaning = null, reason = "" }) => ({ leaning, reason }),
  rating: ({ level = null, evidence = [] }) => ({ level, evidence: [...evidence].sort((one, other) => one - other) }),
  words: ({ strength = "", question = "" }) => ({ strength, question }),
};

export function normal(target, state) {
  return state ? forms[kindOf(target)](state) : null;
}

export function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Calls back with {kind, target, turn} whenever something changed. */
export function watch(changed) {
  watchers.push(changed);
}

/** null when it is not there. */
export function get(target) {
  return states.get(target) ?? null;
}

export function set(target, wanted) {
  const before = get(target);
  const state = normal(target, wanted);
  if (same(before, state)) return;
  const kind = kindOf(target);
  if (state) states.set(target, state);
  else states.delete(target);
  const turn = kind === "mark" ? (state ?? before).turn : kind === "stance" ? Number(target.split("/")[0]) : null;
  if (kind === "mark") index(target, turn, state);
  watchers.forEach((changed) => changed({ kind, target, turn }));
}

function index(id, turn, state) {
  if (!byTurn.has(turn)) byTurn.set(turn, new Set());
  if (state) byTurn.get(turn).add(id);
  else byTurn.get(turn).delete(id);
  if (!byTurn.get(turn).size) byTurn.delete(turn);
}

/** In the order of the words they stand on; the whole turn first. */
export function marksOn(turn) {
  const marks = [...(byTurn.get(turn) ?? [])].map((id) => ({ id, ...states.get(id) }));
  return marks.sort((one, other) => (one.start ?? -1) - (other.start ?? -1));
}

export function markedTurns() {
  return [...byTurn.keys()].sort((one, other) => one - other);
}

export function has(turn, code) {
  return marksOn(turn).some((mark) => mark.code === code);
}

/** null: not placed; with leaning null: can't tell. */
export function placed(turn, stance) {
  return get(`${turn}/${stance}`);
}

/** Where the codes of a turn usually stand on a stance: their middle; null without codes. */
export function usual(turn, stance) {
  const values = marksOn(turn)
    .map((mark) => codes.get(mark.code))
    .filter((code) => !code.forClient)
    .map((code) => code[stance]);
  if (!values.length) return null;
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sign(middle) * Math.round(Math.abs(middle)) || 0;
}

for (const { id, ...mark } of start.marks) set(id, mark);
for (const { target, ...placed } of start.stances) set(target, placed);
for (const { scale, ...rating } of start.ratings) set(scale, rating);
set("words", { strength: document.getElementById("strength")?.defaultValue, question: document.getElementById("question")?.defaultValue });

/** What was done before this page was loaded, oldest first. */
export const history = start.history.map((step) => ({
  id: step.id,
  target: step.target,
  before: normal(step.target, step.before && JSON.parse(step.before)),
  state: normal(step.target, step.after && JSON.parse(step.after)),
  undoes: step.undoes,
}));
