// Everything that is changed is a step: it brings one thing to a state, is drawn first and sent after, and can be
// taken back by another step.
import * as queue from "./queue.js";
import * as state from "./state.js";

const PAUSE = 800;
const drafts = new Map();
const undoable = [];
const redoable = [];
const watchers = [];

for (const step of state.history) remember(step);

/** Calls back when there is something else to take back or to do again. */
export function watch(changed) {
  watchers.push(changed);
}

function remember(step) {
  const undone = undoable.at(-1)?.id === step.undoes;
  if (step.undoes && undone) {
    undoable.pop();
    redoable.push(step);
  } else {
    if (!step.undoes) redoable.length = 0;
    else if (redoable.at(-1)?.id === step.undoes) redoable.pop();
    undoable.push(step);
  }
  told();
}

function told() {
  watchers.forEach((changed) => changed(undoable.length > 0, redoable.length > 0));
}

/** Brings something to a state; null takes it away. */
export function take(target, wanted, undoes) {
  commitAll();
  return step(target, state.get(target), wanted, queue.seen(target), undoes);
}

function step(target, before, wanted, base, undoes) {
  const made = { id: crypto.randomUUID(), kind: state.kindOf(target), target, before, state: state.normal(target, wanted), base, undoes };
  state.set(target, wanted);
  remember(made);
  queue.add(made);
  return made;
}

/** While somebody types, what she typed is shown at once and becomes a step after a pause. */
export function type(target, wanted) {
  if (!drafts.has(target)) drafts.set(target, { before: state.get(target), base: queue.seen(target) });
  const draft = drafts.get(target);
  clearTimeout(draft.timer);
  draft.timer = setTimeout(() => commit(target), PAUSE);
  state.set(target, wanted);
}

function commit(target) {
  const draft = drafts.get(target);
  if (!draft) return;
  clearTimeout(draft.timer);
  drafts.delete(target);
  const now = state.get(target);
  if (!state.same(draft.before, now)) step(target, draft.before, now, draft.base);
}

export function commitAll() {
  for (const target of [...drafts.keys()]) commit(target);
}

/** What is being typed goes on from a step of our own that has arrived. */
export function arrived(target, seq) {
  const draft = drafts.get(target);
  if (draft) draft.base = Math.max(draft.base, seq);
}

/** Whether there is something about it that has not arrived. */
export function isOpen(target) {
  return drafts.has(target) || queue.holds(target);
}

/** @return the step that took something back, or null when there is nothing */
export const undo = () => back(undoable);
export const redo = () => back(redoable);

function back(steps) {
  commitAll();
  while (steps.length) {
    const last = steps.at(-1);
    // Where another window has been since, taking back would undo what was done there.
    if (state.same(state.get(last.target), last.state)) return take(last.target, last.before, last.id);
    steps.pop();
  }
  told();
  return null;
}

/** A step that the server would not take was never taken. */
export function forget(step) {
  for (const steps of [undoable, redoable]) {
    const at = steps.indexOf(step);
    if (at >= 0) steps.splice(at, 1);
  }
  told();
}
