import { draft } from './hand-in-draft.js';

const DEEPEST = 200;
const past = [];
const future = [];
let typing = null;

export const canUndo = () => past.length > 0;
export const canRedo = () => future.length > 0;

function snapshot(at, touched) {
  return { at, turns: draft.turns, speakers: draft.speakers, fields: touched.map(turn => [turn, { ...turn }]) };
}

function restore({ turns, speakers, fields }) {
  fields.forEach(([turn, before]) => {
    Object.keys(turn).filter(field => !(field in before)).forEach(field => delete turn[field]);
    Object.assign(turn, before);
  });
  draft.turns = turns;
  draft.speakers = speakers;
  draft.changed('speakers');
  draft.changed('turns');
}

/** Before an edit: keeps turns and speakers by reference, and the fields of the few turns it touches. */
export function remember(at, touched = []) {
  typing = null;
  past.push(snapshot(at, touched));
  past.splice(0, past.length - DEEPEST);
  future.length = 0;
}

/** Typing in one turn is one edit, until something else happens. */
export function rememberTyping(at, turn) {
  if (typing !== turn) {
    remember(at, [turn]);
    typing = turn;
  }
}

export function stopTyping() {
  typing = null;
}

function step(from, to) {
  const target = from.pop();
  to.push(snapshot(target.at, target.fields.map(([turn]) => turn)));
  typing = null;
  restore(target);
  return target.at;
}

/** Takes the last edit back; returns where it was. */
export const undo = () => step(past, future);

/** Does again what was taken back last; returns where it was. */
export const redo = () => step(future, past);
