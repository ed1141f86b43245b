import { announce, byId, note, say } from './hand-in-page.js';
import { draft } from './hand-in-draft.js';
import * as edits from './hand-in-edits.js';
import * as history from './hand-in-history.js';
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
  ends(row, at);
}

function number(row, at) {
  row.dataset.place = at;
  row.querySelector('.turn-number').textContent = at + 1;
  row.querySelectorAll('[data-label]').forEach(part => {
    const label = say(part.dataset.label, at + 1);
    part.setAttribute('aria-label', label);
    part.title = part.matches('button') ? label : '';
  });
}

function ends(row, at) {
  row.querySelectorAll('[data-do=join], [data-do=up]').forEach(button => { button.disabled = at === 0; });
  row.querySelector('[data-do=down]').disabled = at === draft.turns.length - 1;
}

/** Makes the rows on screen follow the turns; rows that stay are not moved. */
export function showTurns() {
  const wanted = draft.turns.map(rowFor);
  const staying = new Set(wanted);
  [...list.children].filter(row => !staying.has(row)).forEach(row => row.remove());
  let next = list.firstElementChild;
  const coming = document.createDocumentFragment();
  wanted.forEach((row, at) => {
    paint(row, at);
    if (row === next) {
      list.insertBefore(coming, row);
      next = next.nextElementSibling;
    } else {
      coming.append(row);
    }
  });
  list.insertBefore(coming, next);
  showHistory();
  showWho();
}

function showHistory() {
  byId('undo').disabled = !history.canUndo();
  byId('redo').disabled = !history.canRedo();
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
  up: (at, button) => move(at, -1, button),
  down: (at, button) => move(at, 1, button),
};

/** The focus goes along: to the same button, so that one can press on, or to the words. */
function move(at, by, button) {
  const to = at + by;
  if (to < 0 || to >= draft.turns.length) {
    return;
  }
  const cursor = words(list.children[at]).selectionStart;
  edits.move(at, by);
  done(say('didMove', at + 1, to + 1));
  if (button && !button.disabled) {
    button.focus();
    list.children[to].scrollIntoView({ block: 'nearest' });
  } else {
    focusRow(to, cursor);
  }
}

function undo() {
  if (history.canUndo()) {
    done(say('didUndo'), history.undo());
  }
}

function redo() {
  if (history.canRedo()) {
    done(say('didRedo'), history.redo());
  }
}

function typed({ target }) {
  if (target.matches('textarea')) {
    const turn = turnOf.get(target.closest('li'));
    history.rememberTyping(place(target.closest('li')), turn);
    turn.text = target.value;
    typedSinceEdit = true;
    showHistory();
    fit(target);
    draft.corrected(turn);
  }
}

/** What a key does to the turn in which the cursor stands; null for ordinary typing. */
function actionOf(event, row) {
  const area = event.target;
  const command = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter' && command) {
    return () => actions.split(place(row));
  }
  if (event.key === 'Backspace' && !event.repeat && !command && area.selectionEnd === 0 && place(row) > 0) {
    return () => actions.join(place(row));
  }
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (by && event.altKey) {
    return () => move(place(row), by);
  }
  if (by && command) {
    return () => focusRow(place(row) + by);
  }
  return null;
}

function pressed(event) {
  const row = event.target.closest('textarea')?.closest('li');
  const action = row && actionOf(event, row);
  if (action) {
    event.preventDefault();
    action();
  }
}

/** While typing, the browser undoes by letters; everything else is ours. */
function historyPressed(event) {
  if (!(event.ctrlKey || event.metaKey) || byId('step-turns').hidden) {
    return;
  }
  const typing = event.target.matches('textarea, input:not([type=radio])') && typedSinceEdit;
  const key = event.key.toLowerCase();
  const action = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null;
  if (action && !typing) {
    event.preventDefault();
    action();
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
      actions[button.dataset.do](place(button.closest('li')), button);
    }
  });
  list.addEventListener('focusout', () => {
    typedSinceEdit = false;
    history.stopTyping();
  });
  byId('undo').addEventListener('click', undo);
  byId('redo').addEventListener('click', redo);
  byId('add').addEventListener('click', () => actions.add(draft.turns.length - 1));
  byId('swap').addEventListener('click', () => { edits.swap(); done(say('didSwap')); });
  byId('alternate').addEventListener('click', () => { edits.alternate(); done(say('didAlternate'), 0); });
  byId('who').addEventListener('change', ({ target }) => {
    edits.assign(target.closest('.who-row').speaker, target.value);
    done('');
  });
  document.addEventListener('keydown', historyPressed);
}
