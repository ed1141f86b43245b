import { announce, byId, note, say } from './hand-in-page.js';
import { draft } from './hand-in-draft.js';
import * as edits from './hand-in-edits.js';
import { showWho } from './hand-in-who.js';

const list = byId('turns');
const model = byId('turn').content.firstElementChild;
const rows = new WeakMap();
const turnOf = new WeakMap();
const grows = CSS.supports('field-sizing', 'content');
let typedSinceEdit = false;

const place = row => Number(row.dataset.place);
const words = row => row.querySelector('textarea');

function clock(millis) {
  const seconds = Math.floor(millis / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function fit(area) {
  if (!grows) {
    area.rows = 1;
    area.rows = Math.max(1, Math.round(area.scrollHeight / 29));
  }
}

function rowFor(turn) {
  let row = rows.get(turn);
  if (!row) {
    row = model.cloneNode(true);
    rows.set(turn, row);
    turnOf.set(row, turn);
    row.querySelector('.turn-time').textContent = turn.startMillis === undefined ? '' : clock(turn.startMillis);
  }
  return row;
}

function paint(row, at) {
  const turn = turnOf.get(row);
  const role = edits.roleOf(turn);
  row.className = `turn turn-edit turn-${role.toLowerCase() || 'unknown'}`;
  row.querySelector('select').value = role;
  if (words(row).value !== turn.text) {
    words(row).value = turn.text;
  }
  if (place(row) !== at) {
    number(row, at);
  }
}

function number(row, at) {
  row.dataset.place = at;
  row.querySelector('.turn-number').textContent = at + 1;
  row.querySelectorAll('[data-label]').forEach(part => {
    const label = say(part.dataset.label, at + 1);
    part.setAttribute('aria-label', label);
    part.title = part.matches('button') ? label : '';
  });
  row.querySelector('[data-do=join]').disabled = at === 0;
}

/** Makes the rows on screen follow the turns; rows that stay are not moved. */
export function showTurns() {
  const wanted = draft.turns.map(rowFor);
  const staying = new Set(wanted);
  [...list.children].filter(row => !staying.has(row)).forEach(row => row.remove());
  let next = list.firstElementChild;
  wanted.forEach((row, at) => {
    paint(row, at);
    if (row === next) {
      next = next.nextElementSibling;
    } else {
      list.insertBefore(row, next);
    }
  });
  byId('undo').disabled = !edits.canUndo();
  showWho();
}

function focusRow(at, cursor = 0) {
  const row = list.children[Math.min(Math.max(at, 0), list.children.length - 1)];
  if (!row) {
    byId('add').focus();
    return;
  }
  words(row).focus();
  words(row).setSelectionRange(cursor, cursor);
  row.scrollIntoView({ block: 'nearest' });
}

function done(text, at, cursor) {
  typedSinceEdit = false;
  showTurns();
  announce(text);
  if (at !== undefined) {
    focusRow(at, cursor);
  }
}

const actions = {
  join(at) {
    if (at > 0) {
      done(say('didJoin', at + 1, at), at - 1, edits.join(at));
    }
  },
  split(at) {
    const area = words(list.children[at]);
    const cursor = area.selectionStart;
    if (!area.value.slice(0, cursor).trim() || !area.value.slice(cursor).trim()) {
      note(say('putCursor'));
      area.focus();
      return;
    }
    edits.split(at, cursor);
    done(say('didSplit', at + 1), at + 1);
  },
  add(at) {
    edits.add(at + 1);
    done(say('didAdd', at + 2), at + 1);
  },
  remove(at) {
    edits.remove(at);
    done(say('didRemove', at + 1), at);
  },
};

function undo() {
  if (edits.canUndo()) {
    done(say('didUndo'), edits.undo());
  }
}

function typed({ target }) {
  if (target.matches('textarea')) {
    const turn = turnOf.get(target.closest('li'));
    turn.text = target.value;
    typedSinceEdit = true;
    fit(target);
    draft.corrected(turn);
  }
}

function pressed(event) {
  const row = event.target.closest('textarea')?.closest('li');
  const area = event.target;
  if (!row) {
    return;
  }
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    actions.split(place(row));
  } else if (event.key === 'Backspace' && !event.repeat && area.selectionEnd === 0 && place(row) > 0) {
    event.preventDefault();
    actions.join(place(row));
  }
}

function undoPressed(event) {
  const undoes = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
  const typing = event.target.matches('textarea, input:not([type=radio])') && typedSinceEdit;
  if (undoes && !typing && edits.canUndo() && !byId('step-turns').hidden) {
    event.preventDefault();
    undo();
  }
}

export function startTurns() {
  list.addEventListener('input', typed);
  list.addEventListener('keydown', pressed);
  list.addEventListener('change', ({ target }) => {
    if (target.matches('select')) {
      edits.speak(place(target.closest('li')), target.value);
      done('');
    }
  });
  list.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-do]');
    if (button) {
      actions[button.dataset.do](place(button.closest('li')));
    }
  });
  byId('undo').addEventListener('click', undo);
  byId('add').addEventListener('click', () => actions.add(draft.turns.length - 1));
  byId('swap').addEventListener('click', () => { edits.swap(); done(say('didSwap')); });
  byId('alternate').addEventListener('click', () => { edits.alternate(); done(say('didAlternate'), 0); });
  byId('who').addEventListener('change', ({ target }) => {
    edits.assign(target.closest('.who-row').speaker, target.value);
    done('');
  });
  document.addEventListener('keydown', undoPressed);
}
