import { keeper } from './keeper.js';
import { json, Refusal, requestsBelow } from './round-server.js';

/** The answer on screen and its way to the server: kept from the first words on. */
const form = document.getElementById('answer');
const chosen = document.getElementById('chosen');
const words = form.dataset;
const request = requestsBelow(`/api/moments/${encodeURIComponent(words.moment)}/`, words.author);

let revision = Number(words.revision);

/** What was sent last without an answer. */
let lost = null;

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
  try {
    revision = (await put(sent)).revision;
    lost = null;
  } catch (refusal) {
    lost = refusal.status === 0 ? sent : lost;
    throw refusal;
  }
}

const kept = keeper({
  form,
  told: document.getElementById('saved'),
  error: document.getElementById('answer-error'),
  words,
  pause: 800,
  again: 5000,
  send,
});

async function finish() {
  if (revision === 0) {
    kept.touch();
  }
  await kept.flush();
  await request('POST', 'answer/finish', json, JSON.stringify({ id: words.id }));
  location.assign(words.done);
}

form.addEventListener('input', showChosen);
form.addEventListener('submit', event => {
  event.preventDefault();
  finish().catch(refusal => {
    if (refusal.status === 422) {
      kept.complain(refusal.message);
    } else if (refusal instanceof Refusal) {
      kept.refused(refusal);
    } else {
      throw refusal;
    }
  });
});
showChosen();
form.dataset.ready = 'true';
