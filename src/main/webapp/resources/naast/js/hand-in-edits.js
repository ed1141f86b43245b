import { draft } from './hand-in-draft.js';

const DEEPEST = 50;
const past = [];

export const roleOf = turn => draft.speakers[turn.speaker] ?? '';
const other = role => ({ HELPER: 'CLIENT', CLIENT: 'HELPER' })[role] ?? role;
export const canUndo = () => past.length > 0;

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

/** Remembers turns and speakers by reference and the fields of the few turns that an edit touches. */
function remember(at, touched = []) {
  past.push({ at, turns: draft.turns, speakers: draft.speakers, fields: touched.map(turn => [turn, { ...turn }]) });
  past.splice(0, past.length - DEEPEST);
}

function replaceTurns(turns) {
  draft.turns = turns;
  draft.changed('turns');
}

/** Undoes the last edit of structure; what was typed in other turns since stays. Returns where it was. */
export function undo() {
  const before = past.pop();
  before.fields.forEach(([turn, fields]) => Object.assign(turn, fields));
  draft.speakers = before.speakers;
  draft.changed('speakers');
  replaceTurns(before.turns);
  return before.at;
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
