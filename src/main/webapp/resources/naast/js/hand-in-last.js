import { byId, complain, note, number, page, say, whyNot } from './hand-in-page.js';
import { draft } from './hand-in-draft.js';
import { roleOf } from './hand-in-edits.js';
import { server } from './hand-in-server.js';
import { chosenKind, look, startPartner } from './partner.js';

const wordsIn = text => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

function spoken(role) {
  return draft.turns.filter(turn => roleOf(turn) === role).reduce((sum, turn) => sum + wordsIn(turn.text), 0);
}

function minutes() {
  const times = draft.turns.flatMap(turn => [turn.startMillis, turn.endMillis]).filter(Number.isFinite);
  const span = times.reduce((a, b) => Math.max(a, b), 0) - times.reduce((a, b) => Math.min(a, b), Infinity);
  return span > 0 ? number(Math.max(1, Math.round(span / 60_000))) : say('minutesUnknown');
}

const shareOf = (part, all) => say('words', number(part), all ? Math.round(100 * part / all) : 0);

export function showSummary() {
  const [helper, client] = [spoken('HELPER'), spoken('CLIENT')];
  const all = helper + client + spoken('OTHER');
  byId('count-turns').textContent = number(draft.turns.filter(turn => turn.text.trim()).length);
  byId('count-helper').textContent = shareOf(helper, all);
  byId('count-client').textContent = shareOf(client, all);
  byId('count-minutes').textContent = minutes();
  byId(`language-${draft.language}`).checked = true;
  complain('last-error', whatIsMissing());
}

function whatIsMissing() {
  const says = role => draft.turns.some(turn => roleOf(turn) === role && turn.text.trim());
  if (draft.turns.length === 0) {
    return say('noTurns');
  }
  return !says('HELPER') ? say('noHelper') : !says('CLIENT') ? say('noClient') : '';
}

function busy(on) {
  byId('send').disabled = on;
  byId('send').setAttribute('aria-busy', on);
  note(on ? say('sending') : '');
}

function ready() {
  const agreed = byId('consent').checked;
  complain('consent-error', agreed ? '' : say('needConsent'));
  complain('last-error', whatIsMissing());
  if (!agreed) {
    byId('consent').focus();
  }
  return agreed && !whatIsMissing();
}

async function send() {
  await draft.flush();
  await server.handIn({
    consent: true, wordingVersion: page.consent, language: document.documentElement.lang, kind: chosenKind(),
    revision: draft.revision,
  });
  location.replace(location.pathname + location.search);
}

async function submitted(event) {
  event.preventDefault();
  if (byId('send').disabled || !ready()) {
    return;
  }
  busy(true);
  try {
    await send();
  } catch (refusal) {
    busy(false);
    look();
    complain('last-error', whyNot(refusal));
    byId('send').focus();
  }
}

export function startLast() {
  startPartner();
  byId('last-form').addEventListener('submit', submitted);
  byId('last-form').addEventListener('change', ({ target }) => {
    if (target.name === 'language') {
      draft.language = target.value;
      draft.changed('language');
    } else if (target.id === 'consent' && target.checked) {
      complain('consent-error', '');
    }
  });
}
