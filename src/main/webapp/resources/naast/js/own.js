import { keeper } from './keeper.js';
import { json, requestsBelow } from './round-server.js';

/**
 * Keeps a lesson or moment of a programme's own while it is written. Without this script the form's own button saves;
 * with it nothing is lost when a session ends or somebody else changes the same.
 */
const form = document.getElementById('own');
const told = document.getElementById('own-saved');
const words = told.dataset;
const programme = form.elements.programme.value;
const request = requestsBelow(`/api/programmes/${programme}/syllabus/${words.part}/`, words.author);

const CARRIED = ['programme', 'module', 'lesson', 'moment', 'seen', 'slots', 'do'];

function written() {
  const fields = {};
  for (const [name, value] of new FormData(form)) {
    if (!CARRIED.includes(name) && !name.includes(':') && !name.startsWith('jakarta.')) {
      fields[name] = value;
    }
  }
  return { module: form.elements.module.value, seen: form.elements.seen.value, fields };
}

const kept = keeper({
  form,
  told,
  error: document.getElementById('own-error'),
  words,
  pause: 2500,
  again: 6000,
  send: async () => {
    form.elements.seen.value = (await request('PUT', words.item, json, JSON.stringify(written()))).seen;
  },
});

let leaving = false;

/** The form is sent once everything is kept: an ended session is noticed here, with all that was typed in place. */
async function submit(button) {
  if (!kept.isStopped()) {
    kept.touch();
    await kept.flush();
  }
  leaving = true;
  form.requestSubmit(button);
}

form.addEventListener('submit', event => {
  if (leaving) {
    kept.forget();
    return;
  }
  event.preventDefault();
  submit(event.submitter).catch(() => {});
});
form.dataset.ready = 'true';
