import { json, requestsBelow } from './round-server.js';

/**
 * Keeps a lesson or moment of a programme's own while it is written, one save at a time. Without this script the
 * form's own button saves; with it nothing is lost when a session ends or somebody else changes the same.
 */
const form = document.getElementById('own');
const told = document.getElementById('own-saved');
const error = document.getElementById('own-error');
const words = told.dataset;
const programme = form.elements.programme.value;
const request = requestsBelow(`/api/programmes/${programme}/syllabus/${words.part}/`, words.author);

const PAUSE = 2500;
const AGAIN = 6000;
const CARRIED = ['programme', 'module', 'lesson', 'moment', 'seen', 'slots', 'do'];

let dirty = false;
let timer = 0;
let saving = null;
let stopped = false;

function tell(text) {
  if (told.textContent !== text) {
    told.textContent = text;
  }
}

function complain(text) {
  error.hidden = !text;
  error.querySelector('span').textContent = text;
}

function written() {
  const fields = {};
  for (const [name, value] of new FormData(form)) {
    if (!CARRIED.includes(name) && !name.includes(':') && !name.startsWith('jakarta.')) {
      fields[name] = value;
    }
  }
  return { module: form.elements.module.value, seen: form.elements.seen.value, fields };
}

async function send() {
  dirty = false;
  tell(words.saving);
  try {
    const kept = await request('PUT', words.item, json, JSON.stringify(written()));
    form.elements.seen.value = kept.seen;
    tell(dirty ? words.unsaved : `${words.saved} ${new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}`);
    complain('');
  } catch (refusal) {
    dirty = true;
    refused(refusal);
    throw refusal;
  }
}

function refused(refusal) {
  stopped = refusal.status === 409 || refusal.status === 404;
  const says = { 0: words.offline, 401: words.signIn, 409: words.conflict };
  tell(words.unsaved);
  complain(says[refusal.status] ?? (refusal.status >= 500 ? words.offline : refusal.message));
  soon(AGAIN);
}

function save() {
  clearTimeout(timer);
  timer = 0;
  saving = send().finally(() => {
    saving = null;
  });
  return saving;
}

function soon(pause) {
  if (!timer && !stopped) {
    timer = setTimeout(retry, pause);
  }
}

function retry() {
  timer = 0;
  if (dirty && !saving && !stopped) {
    save().catch(() => {});
  } else if (dirty && !stopped) {
    soon(PAUSE);
  }
}

/** The form is sent once everything is kept: an ended session is noticed here, with all that was typed in place. */
async function submit(button) {
  if (saving) {
    await saving.catch(() => {});
  }
  if (!stopped) {
    await save();
  }
  leaving = true;
  form.requestSubmit(button);
}

let leaving = false;

form.addEventListener('input', () => {
  dirty = true;
  tell(words.unsaved);
  soon(PAUSE);
});
form.addEventListener('submit', event => {
  if (leaving) {
    dirty = false;
    return;
  }
  event.preventDefault();
  submit(event.submitter).catch(() => {});
});
addEventListener('focus', retry);
addEventListener('online', retry);
addEventListener('beforeunload', event => dirty && event.preventDefault());
form.dataset.ready = 'true';
