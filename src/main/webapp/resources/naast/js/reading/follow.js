// Follows what the same reviewer does in other windows, and settles it where both changed the same thing.
import { main } from "./dom.js";
import * as queue from "./queue.js";
import * as state from "./state.js";
import * as steps from "./steps.js";
import { mend, say } from "./trouble.js";
import { focusedTurn } from "./turns.js";

const CONFLICT = "shared.violation.someoneElseChangedThis";
const HIDDEN = 60000;
const theirs = new Map();
const conflicts = new Map();
let after = state.startSeq;
let source = null;
let wait = 1000;
let timer = 0;

export function follow() {
  clearTimeout(timer);
  source?.close();
  if (!navigator.onLine) return;
  source = new EventSource(`/api/reviews/${main.dataset.review}/live?after=${after}`);
  source.addEventListener("open", () => (wait = 1000));
  source.addEventListener("step", (event) => receive(JSON.parse(event.data)));
  source.addEventListener("error", retry);
}

function retry() {
  source?.close();
  source = null;
  clearTimeout(timer);
  timer = setTimeout(follow, wait);
  wait = Math.min(30000, wait * 2);
}

function pause() {
  clearTimeout(timer);
  source?.close();
  source = null;
}

// A window that nobody looks at holds no connection for long.
document.addEventListener("visibilitychange", () => {
  clearTimeout(timer);
  if (document.hidden) timer = setTimeout(pause, HIDDEN);
  else if (!source) follow();
});
addEventListener("online", follow);
addEventListener("pagehide", pause);
addEventListener("pageshow", (event) => event.persisted && follow());

function receive({ seq, id, target, state: now }) {
  after = Math.max(after, seq);
  if (queue.isOwn(id)) return;
  if (steps.isOpen(target) || conflicts.has(target)) {
    theirs.set(target, { seq, state: now });
    if (conflicts.has(target)) show(target);
  } else if (seq > queue.seen(target)) {
    queue.saw(target, seq);
    redraw(() => state.set(target, now));
  }
}

/** What the reader stands on may be drawn anew; she stays where she is. */
function redraw(change) {
  const turn = focusedTurn();
  change();
  if (turn && document.activeElement === document.body) turn.focus();
}

queue.onAnswers({
  beforeLeaving: steps.commitAll,
  acknowledged({ target }, seq) {
    steps.arrived(target, seq);
    const other = theirs.get(target);
    if (!other || steps.isOpen(target)) return;
    theirs.delete(target);
    if (other.seq <= seq) return;
    queue.saw(target, other.seq);
    redraw(() => state.set(target, other.state));
  },
  refused(step, key, message) {
    steps.forget(step);
    if (key === CONFLICT) conflict(step.target);
    else undo(step, message);
  },
});

/** What was typed stays on the page even when it could not be kept. */
function undo(step, message) {
  const typed = step.before && step.state && !["turn", "code", "start", "end", "leaning", "level"].some((field) => step.before[field] !== step.state[field]);
  if (typed) queue.keepTyped();
  else if (state.same(state.get(step.target), step.state)) redraw(() => state.set(step.target, step.before));
  say("refused", message);
}

function conflict(target) {
  queue.drop(target);
  if (!conflicts.has(target)) conflicts.set(target, state.get(target));
  if (theirs.has(target)) show(target);
  else follow();
}

async function show(target) {
  const { ask } = await import("./conflict.js");
  ask(target, conflicts.get(target), theirs.get(target).state, (chosen) => settle(target, chosen));
}

function settle(target, chosen) {
  const other = theirs.get(target);
  theirs.delete(target);
  conflicts.delete(target);
  queue.saw(target, other.seq);
  mend("conflict");
  redraw(() => state.set(target, other.state));
  if (!state.same(state.get(target), state.normal(target, chosen))) steps.take(target, chosen);
  for (const waiting of conflicts.keys()) if (theirs.has(waiting)) return show(waiting);
}
