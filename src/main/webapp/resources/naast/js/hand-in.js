import { announce, byId, note, say, time } from './hand-in-page.js';
import { draft } from './hand-in-draft.js';
import { showLayers, showText, startText } from './hand-in-text.js';
import { showTurns, startTurns } from './hand-in-turns.js';
import { showNotes } from './hand-in-who.js';
import { hasUnsavedNames, showNames, startNames } from './hand-in-names.js';
import { startSelecting } from './hand-in-names-text.js';
import { showSummary, startLast } from './hand-in-last.js';

const STEPS = ['text', 'turns', 'names', 'last'];
const show = { text: showText, turns: showTurns, names: showNames, last: showSummary };
let here = '';

function wanted() {
  const named = location.hash.slice(1);
  return STEPS.includes(named) ? named : draft.turns.length > 0 ? 'turns' : 'text';
}

function markStep(item, step) {
  const [at, now] = [STEPS.indexOf(item.dataset.step), STEPS.indexOf(step)];
  item.classList.toggle('step-done', at < now);
  item.classList.toggle('step-now', at === now);
  item.querySelector('a').toggleAttribute('aria-current', false);
  if (at === now) {
    item.querySelector('a').setAttribute('aria-current', 'step');
  }
}

function go(focus) {
  const step = wanted();
  STEPS.forEach(name => { byId(`step-${name}`).hidden = name !== step; });
  document.querySelectorAll('[data-step]').forEach(item => markStep(item, step));
  show[step]();
  byId('undo').hidden = byId('redo').hidden = step !== 'turns';
  if (focus) {
    byId(`${step}-title`).focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }
  here = step;
}

function status({ state, message }) {
  const words = { fresh: '', saved: say('saved', draft.savedAt && time(draft.savedAt)) };
  byId('saved').textContent = words[state] ?? say(['unsaved', 'saving'].includes(state) ? state : 'unsaved');
  announce(words[state]);
  const trouble = { offline: say('offline'), signIn: say('signIn'), conflict: say('conflict'), refused: message }[state];
  if (state === 'saved' || trouble) {
    byId('trouble').hidden = !trouble;
    byId('trouble-text').textContent = trouble ?? '';
    byId('trouble-signIn').hidden = state !== 'signIn';
    byId('trouble-conflict').hidden = state !== 'conflict';
  }
}

async function loadOther() {
  try {
    await draft.load();
    note(say('otherLoaded'));
    byId(`${here}-title`).focus();
  } catch {
    byId('trouble-text').textContent = say('notReached');
  }
}

function guard() {
  addEventListener('online', () => draft.retry());
  addEventListener('focus', () => draft.retry());
  document.addEventListener('visibilitychange', () => draft.retry());
  addEventListener('beforeunload', event => {
    if (draft.isDirty || hasUnsavedNames()) {
      event.preventDefault();
    }
  });
}

function start() {
  startText();
  startTurns();
  startNames();
  startSelecting();
  startLast();
  guard();
  draft.addEventListener('status', event => status(event.detail));
  draft.addEventListener('loaded', () => {
    showNotes();
    showLayers();
    go(false);
  });
  addEventListener('hashchange', () => go(true));
  byId('load-other').addEventListener('click', loadOther);
  byId('keep-mine').addEventListener('click', () => draft.keepMine().catch(() => {}));
}

async function open() {
  try {
    await draft.load();
  } catch {
    byId('trouble').hidden = false;
    byId('trouble-text').textContent = say('notReached');
    setTimeout(open, 5000);
  }
}

start();
byId('saved').textContent = say('loading');
open();
