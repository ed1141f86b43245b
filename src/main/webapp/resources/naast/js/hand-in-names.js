import { announce, byId, complain, number, say, whyNot } from './hand-in-page.js';
import { draft } from './hand-in-draft.js';
import { server } from './hand-in-server.js';
import { showFound, showMarks } from './hand-in-names-text.js';

const AGAIN = 5000;
const list = byId('names');
const model = byId('name-model').content.firstElementChild;
const NONE = -1;
let names = [];
let seen = NONE;
let asked = 0;
let waiting = false;
let saving = null;
let looking = Promise.resolve();
let wishes = [];

const isOpen = name => name.decision === 'OPEN';
export const hasUnsavedNames = () => waiting || saving !== null;

function count() {
  const open = names.filter(isOpen).length;
  byId('names-count').textContent = say('namesCount', number(names.length), number(open));
  byId('names-replace').disabled = open === 0;
  byId('names-keep').disabled = open === 0;
  byId('names-none').hidden = names.length > 0;
}

function context(place) {
  const text = draft.turns[place.turn]?.text ?? '';
  const item = document.createElement('span');
  const word = Object.assign(document.createElement('b'), { textContent: text.slice(place.start, place.end) });
  item.append(`${place.turn + 1}: …${text.slice(Math.max(0, place.start - 30), place.start)}`, word,
    `${text.slice(place.end, place.end + 30)}…`);
  return item;
}

function placeOf(name, place) {
  const [item, label, box] = ['li', 'label', 'input'].map(tag => document.createElement(tag));
  Object.assign(box, { type: 'checkbox', checked: !place.kept });
  box.addEventListener('change', () => {
    place.kept = !box.checked;
    changed(name);
  });
  label.append(box, ' ', context(place));
  item.append(label);
  return item;
}

function rowOf(name, i) {
  const row = model.cloneNode(true);
  row.name = name;
  name.row = row;
  const part = cls => row.querySelector(`.${cls}`);
  part('name-surface').id = `name-${i}`;
  part('name-surface').textContent = name.surface;
  part('name-kind').textContent = name.kindText;
  part('name-times').textContent = say('times', number(name.places.length));
  part('name-why').textContent = name.reason;
  part('name-choice').setAttribute('aria-labelledby', `name-${i}`);
  row.querySelectorAll('[type=radio]').forEach(radio => { radio.name = `name-choice-${i}`; });
  part('name-replacement').value = name.replacement;
  part('name-replacement').setAttribute('aria-label', say('replacementOf', name.surface));
  row.querySelector('summary').textContent = say('places', number(name.places.length));
  const forget = row.querySelector('[data-do=forget]');
  forget.hidden = !name.marked;
  forget.title = say('forget', name.surface);
  forget.setAttribute('aria-label', forget.title);
  row.querySelector('details').addEventListener('toggle', ({ target }) => showPlaces(target, name), { once: true });
  return row;
}

function showPlaces(details, name) {
  details.querySelector('ul').replaceChildren(...name.places.map(place => placeOf(name, place)));
  paint(name);
}

function paint(name) {
  name.row.classList.toggle('name-open', isOpen(name));
  name.row.querySelectorAll('[type=radio]').forEach(radio => { radio.checked = radio.value === name.decision; });
  name.row.querySelectorAll('[type=checkbox]').forEach(box => { box.disabled = name.decision !== 'REPLACE'; });
  showMarks(name);
}

/** What was found at this revision of the draft; whoever is typing here goes on where they were. */
function show(found, revision) {
  const at = list.contains(document.activeElement) ? document.activeElement : null;
  const surface = at?.closest('.name').name.surface;
  names = found;
  seen = revision;
  asked += 1;
  list.replaceChildren(...names.map(rowOf));
  showFound(names, name => name.row.querySelector('input').focus());
  names.forEach(paint);
  count();
  goOn(at, names.find(name => name.surface === surface)?.row);
}

function goOn(at, row) {
  if (at && row) {
    const fields = [...row.querySelectorAll('.name-replacement, [type=radio]')];
    const same = fields.find(field => field.className === at.className && field.type === at.type
      && (field.type === 'text' || field.value === at.value));
    if (same?.type === 'text') {
      same.value = at.value;
    }
    (same ?? fields[0]).focus();
  }
}

function choice({ surface, kind, replacement, decision, marked, places }) {
  return { surface, kind, replacement, decision, marked, kept: places.filter(place => place.kept).map(place => place.key) };
}

const surfaces = found => found.map(name => name.surface).join('\n');

/** What changed while one save was under way goes with the next. */
function save() {
  waiting = true;
  saving ??= send();
  return saving;
}

async function send() {
  try {
    while (waiting) {
      waiting = false;
      const decided = [...names.filter(name => !isOpen(name) || name.marked).map(choice), ...wishes];
      let current = false;
      const kept = await draft.beside(revision => {
        current = revision === seen;
        return server.decide({ revision, names: decided });
      });
      if (current) {
        seen = draft.revision;
      }
      if (!waiting && (!current || surfaces(kept.names) !== surfaces(names))) {
        show(kept.names, draft.revision);
      }
    }
  } catch (refusal) {
    waiting = refusal.status === 0 || refusal.status === 401 || refusal.status === 409;
    if (waiting) {
      setTimeout(retry, AGAIN);
    }
    throw refusal;
  } finally {
    saving = null;
  }
}

function retry() {
  if (waiting && !saving) {
    save().catch(() => {});
  }
}

function changed(name) {
  paint(name);
  count();
  save().catch(() => {});
}

function decideAll(decision) {
  names.filter(isOpen).forEach(name => {
    name.decision = decision;
    paint(name);
  });
  count();
  announce(byId('names-count').textContent);
  save().catch(() => {});
}

async function mark(event) {
  event.preventDefault();
  const surface = byId('mark-surface').value.trim();
  const known = names.find(name => name.surface === surface);
  const there = draft.turns.some(turn => turn.text.includes(surface));
  complain('mark-error', !surface ? say('markEmpty') : !there ? say('markNotThere', surface) : '');
  if (!surface || !there) {
    byId('mark-surface').focus();
    return;
  }
  if (known) {
    known.row.querySelector('input').focus();
    return;
  }
  const wish = {
    surface,
    kind: byId('mark-kind').value,
    replacement: byId('mark-replacement').value.trim(),
    decision: 'REPLACE',
    marked: true,
    kept: [],
  };
  await looking;
  if (seen === NONE) {
    complain('mark-error', say('notReached'));
    return;
  }
  wishes.push(wish);
  try {
    await save();
    event.target.reset();
    announce(say('didMark', surface));
    byId('mark-surface').focus();
  } catch (refusal) {
    complain('mark-error', whyNot(refusal));
  } finally {
    wishes = wishes.filter(other => other !== wish);
  }
}

function forget(name) {
  show(names.filter(other => other !== name), seen);
  save().catch(() => {});
  byId('names-found').focus();
}

/** Nothing can be decided on what may no longer be there. */
function clear() {
  seen = NONE;
  list.replaceChildren();
  byId('names-count').textContent = '';
  byId('names-replace').disabled = byId('names-keep').disabled = true;
}

async function look(mine) {
  try {
    await draft.flush();
    await (waiting ? save() : saving);
    const { revision } = draft;
    const found = await server.names();
    if (mine === asked) {
      show(found.names, revision);
    }
  } catch {
    if (mine === asked) {
      byId('names-count').textContent = say('notReached');
    }
  }
}

/** Looks again when the turns changed since; a later look, or a save, makes this one's answer old. */
export function showNames() {
  if (seen !== draft.revision || draft.isDirty) {
    clear();
    asked += 1;
    looking = look(asked);
  }
}

export function startNames() {
  list.addEventListener('change', ({ target }) => {
    const { name } = target.closest('.name');
    if (target.type === 'radio') {
      name.decision = target.value;
      changed(name);
    } else if (target.matches('.name-replacement')) {
      name.replacement = target.value.trim();
      name.decision = 'REPLACE';
      changed(name);
    }
  });
  list.addEventListener('click', ({ target }) => {
    if (target.closest('[data-do=forget]')) {
      forget(target.closest('.name').name);
    }
  });
  byId('names-replace').addEventListener('click', () => decideAll('REPLACE'));
  byId('names-keep').addEventListener('click', () => decideAll('KEEP'));
  byId('mark-form').addEventListener('submit', mark);
  addEventListener('online', retry);
  addEventListener('focus', retry);
}
