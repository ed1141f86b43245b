import { draft } from './hand-in-draft.js';
import { remember } from './hand-in-history.js';

export const roleOf = turn => draft.speakers[turn.speaker] ?? '';
const other = role => ({ HELPER: 'CLIENT', CLIENT: 'HELPER' })[role] ?? role;

/** How many turns each label has, in order of appearance. */
export function labels() {
  const counts = new Map();
  draft.turns.forEach(turn => counts.set(turn.speaker, (counts.get(turn.speaker) ?? 0) + 1));
  return counts;
}

/** The label that stands for a role: the one with most turns, or a new one. */
function labelFor(role) {
  const used = [...labels()].filter(([label]) => draft.speakers[label] === role);
  const known = used.sort((a, b) => b[1] - a[1])[0]?.[0]
    ?? Object.keys(draft.speakers).find(label => draft.speakers[label] === role);
  return known ?? newLabel(role);
}

function newLabel(role) {
  const taken = labels();
  let label = role.toLowerCase();
  for (let i = 2; taken.has(label); i++) {
    label = `${role.toLowerCase()} ${i}`;
  }
  draft.speakers = { ...draft.speakers, [label]: role };
  draft.changed('speakers');
  return label;
}

function replaceTurns(turns) {
  draft.turns = turns;
  draft.changed('turns');
}

/** The turns as they are can be had back after something replaces them all. */
export function rememberAll() {
  if (draft.turns.length > 0) {
    remember(0);
  }
}

export function join(at) {
  const [before, turn] = [draft.turns[at - 1], draft.turns[at]];
  remember(at, [before]);
  const cursor = before.text.length + 1;
  before.text = `${before.text} ${turn.text}`.trim();
  before.endMillis = turn.endMillis ?? before.endMillis;
  replaceTurns(draft.turns.toSpliced(at, 1));
  return Math.min(cursor, before.text.length);
}

export function split(at, cursor) {
  const turn = draft.turns[at];
  remember(at, [turn]);
  const role = roleOf(turn);
  const speaker = role === 'HELPER' || role === 'CLIENT' ? labelFor(other(role)) : turn.speaker;
  const rest = { speaker, text: turn.text.slice(cursor).trim() };
  turn.text = turn.text.slice(0, cursor).trim();
  if (turn.endMillis !== undefined) {
    rest.endMillis = turn.endMillis;
    delete turn.endMillis;
  }
  replaceTurns(draft.turns.toSpliced(at + 1, 0, rest));
}

export function add(at) {
  remember(Math.max(0, at - 1));
  const before = draft.turns[at - 1];
  const role = before ? roleOf(before) : '';
  const speaker = labelFor(role === 'HELPER' ? 'CLIENT' : 'HELPER');
  replaceTurns(draft.turns.toSpliced(at, 0, { speaker, text: '' }));
}

export function remove(at) {
  remember(at);
  replaceTurns(draft.turns.toSpliced(at, 1));
}

/** The turn changes places with its neighbour. */
export function move(at, by) {
  remember(at);
  const turns = [...draft.turns];
  [turns[at], turns[at + by]] = [turns[at + by], turns[at]];
  replaceTurns(turns);
}

export function speak(at, role) {
  const turn = draft.turns[at];
  remember(at, [turn]);
  turn.speaker = labelFor(role);
  replaceTurns(draft.turns);
}

export function assign(label, role) {
  remember(0);
  draft.speakers = { ...draft.speakers, [label]: role };
  draft.changed('speakers');
}

export function swap() {
  remember(0);
  draft.speakers = Object.fromEntries(Object.entries(draft.speakers).map(([label, role]) => [label, other(role)]));
  draft.changed('speakers');
}

/** For a file that names nobody: the first speaks as helper, the next as client, and so on. */
export function alternate() {
  remember(0, draft.turns);
  const both = [labelFor('HELPER'), labelFor('CLIENT')];
  draft.turns.forEach((turn, i) => { turn.speaker = both[i % 2]; });
  replaceTurns(draft.turns);
}
