// The reviewer's own marks and stances as the page shows them; every change is drawn first and sent after.
import { send, later, keepTyped } from "./queue.js";

const read = (id) => JSON.parse(document.getElementById(id).textContent);
const start = read("start");

export const codes = new Map(read("codes").map((code) => [code.id, code]));
const marks = new Map(start.marks.map((mark) => [mark.id, { ...mark, turn: mark.turnNumber }]));
const stances = new Map(start.stances.map((placed) => [`${placed.turnNumber} ${slug(placed.stance)}`, placed.leaning ?? null]));
const watchers = [];

function slug(stance) {
  return stance.toLowerCase();
}

/** Calls back with the number of a turn whenever something about it changed. */
export function watch(changed) {
  watchers.push(changed);
}

function tell(turn) {
  watchers.forEach((changed) => changed(turn));
}

export function marksOn(turn) {
  return [...marks.values()].filter((mark) => mark.turn === turn);
}

export function markedTurns() {
  return new Set([...marks.values()].map((mark) => mark.turn));
}

/** undefined: not placed; null: can't tell. */
export function leaning(turn, stance) {
  return stances.get(`${turn} ${stance}`);
}

export function course(stance) {
  return [...stances]
    .map(([place, value]) => ({ turn: Number(place.split(" ")[0]), stance: place.split(" ")[1], value }))
    .filter((placed) => placed.stance === stance && placed.value != null)
    .sort((one, other) => one.turn - other.turn);
}

export function mark(turn, code, words = {}) {
  const made = { id: crypto.randomUUID(), turn, code, remark: "", rewrite: "", revision: null, ...words };
  marks.set(made.id, made);
  tell(turn);
  send({
    method: "PUT",
    path: `marks/${made.id}`,
    body: () => ({ turn, code }),
    done: (answer) => (made.revision = answer.revision),
    refused: () => forget(made),
  });
  if (made.remark || made.rewrite) explain(made);
  return made;
}

export function remove(made) {
  forget(made);
  send({ method: "DELETE", path: `marks/${made.id}`, refused: () => (marks.set(made.id, made), tell(made.turn)) });
}

function forget(made) {
  marks.delete(made.id);
  tell(made.turn);
}

/** Typed words are sent after a pause; what was typed stays, even when the server would not take it. */
export function type(made, field, words) {
  made[field] = words;
  tell(made.turn);
  later(made.id, () => explain(made));
}

function explain(made) {
  if (!marks.has(made.id)) return;
  send({
    key: `words ${made.id}`,
    method: "PATCH",
    path: `marks/${made.id}`,
    body: () => ({ remark: made.remark, rewrite: made.rewrite, revision: made.revision ?? 1 }),
    done: (answer) => (made.revision = answer.revision),
    refused: keepTyped,
  });
}

export function place(turn, stance, value) {
  const before = leaning(turn, stance);
  stances.set(`${turn} ${stance}`, value);
  tell(turn);
  const operationId = crypto.randomUUID();
  send({
    method: "PUT",
    path: `turns/${turn}/stances/${stance}`,
    body: () => ({ operationId, leaning: value }),
    refused: () => restore(turn, stance, before),
  });
}

export function takeBack(turn, stance) {
  const before = leaning(turn, stance);
  restore(turn, stance, undefined);
  send({ method: "DELETE", path: `turns/${turn}/stances/${stance}`, refused: () => restore(turn, stance, before) });
}

function restore(turn, stance, value) {
  if (value === undefined) stances.delete(`${turn} ${stance}`);
  else stances.set(`${turn} ${stance}`, value);
  tell(turn);
}
