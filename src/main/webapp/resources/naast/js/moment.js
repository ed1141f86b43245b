import { json, Refusal, requestsBelow } from './round-server.js';

/** The answer on screen and its way to the server: kept from the first words on, one save at a time. */
const form = document.getElementById('answer');
const told = document.getElementById('saved');
const error = document.getElementById('answer-error');
const chosen = document.getElementById('chosen');
const words = form.dataset;
const request = requestsBelow(`/api/moments/${encodeURIComponent(words.moment)}/`, words.author);

const PAUSE = 800;
const AGAIN = 5000;

let revision = Number(words.revision);
let dirty = false;
let timer = 0;
let saving = null;
let stopped = false;

/** What was sent last without an answer. */
let lost = null;

function tell(text) {
  if (told.textContent !== text) {
    told.textContent = text;
  }
}

function complain(text) {
  error.hidden = !text;
  error.querySelector('span').textContent = text;
}

function number(name) {
  const picked = form.querySelector(`input[name=${name}]:checked`);
  return picked ? Number(picked.value) : null;
}

function written() {
  return {
    id: words.id,
    revision,
    text: form.elements.text.value,
    codes: [...form.querySelectorAll('input[name=code]:checked')].map(box => box.value),
    equal: number('equal'),
    nonjudgmental: number('nonjudgmental'),
  };
}

function showChosen() {
  const names = [...form.querySelectorAll('input[name=code]:checked')]
    .map(box => form.querySelector(`label[for="${box.id}"]`).lastChild.textContent.trim());
  const text = names.length ? `${chosen.dataset.some} ${names.join(', ')}` : chosen.dataset.none;
  if (chosen.textContent !== text) {
    chosen.textContent = text;
  }
}

const holds = (kept, sent) => kept && kept.id === sent.id && kept.text === sent.text
  && JSON.stringify(kept.codes) === JSON.stringify([...sent.codes].sort())
  && (kept.equal ?? null) === sent.equal && (kept.nonjudgmental ?? null) === sent.nonjudgmental;

/** An answer that got lost looks like another tab: then the server has what we sent before. */
async function put(sent) {
  try {
    return await request('PUT', 'answer', json, JSON.stringify(sent));
  } catch (refusal) {
    const kept = refusal.status === 409 ? (await request('GET', 'answer', {})).draft : null;
    if (holds(kept, sent) || (kept?.id === sent.id && holds(kept, lost ?? {}))) {
      return request('PUT', 'answer', json, JSON.stringify({ ...sent, revision: kept.revision }));
    }
    throw refusal;
  }
}

async function send() {
  const sent = written();
  dirty = false;
  tell(words.saving);
  try {
    revision = (await put(sent)).revision;
    lost = null;
    tell(dirty ? words.unsaved : `${words.saved} ${new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}`);
    complain('');
  } catch (refusal) {
    dirty = true;
    lost = refusal.status === 0 ? sent : lost;
    refused(refusal);
    throw refusal;
  }
}

function refused(refusal) {
  stopped = refusal.status === 409 || refusal.status === 404;
  const says = { 0: words.offline, 401: words.signIn, 409: words.conflict };
  const text = says[refusal.status] ?? (refusal.status >= 500 ? words.offline : refusal.message);
  tell(words.unsaved);
  complain(text);
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

/** Tries what waits, for instance after signing in again in another tab. */
function retry() {
  timer = 0;
  if (dirty && !saving && !stopped) {
    save().catch(() => {});
  } else if (dirty && !stopped) {
    soon(PAUSE);
  }
}

async function flush() {
  while (dirty || saving) {
    if (stopped) {
      throw new Refusal(409, '');
    }
    await (saving ?? save());
  }
}

async function finish() {
  dirty = dirty || revision === 0;
  await flush();
  await request('POST', 'answer/finish', json, JSON.stringify({ id: words.id }));
  location.assign(words.done);
}

form.addEventListener('input', () => {
  dirty = true;
  showChosen();
  tell(words.unsaved);
  soon(PAUSE);
});
form.addEventListener('submit', event => {
  event.preventDefault();
  finish().catch(refusal => {
    if (refusal.status === 422) {
      complain(refusal.message);
    } else if (refusal instanceof Refusal) {
      refused(refusal);
    } else {
      throw refusal;
    }
  });
});
addEventListener('focus', retry);
addEventListener('online', retry);
addEventListener('beforeunload', event => dirty && event.preventDefault());
showChosen();
form.dataset.ready = 'true';
