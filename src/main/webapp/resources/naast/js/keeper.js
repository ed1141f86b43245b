import { Refusal } from './round-server.js';

/**
 * Keeps what is written in a form, one save at a time, and says so quietly. What fails is tried again by itself; after
 * a conflict nothing is sent any more, and what was typed stays on the screen.
 *
 * @param send keeps what stands in the form now; a failure is a Refusal
 */
export function keeper({ form, told, error, words, pause, again, send }) {
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

  async function attempt() {
    dirty = false;
    tell(words.saving);
    try {
      await send();
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
    soon(again);
  }

  function save() {
    clearTimeout(timer);
    timer = 0;
    saving = attempt().finally(() => {
      saving = null;
    });
    return saving;
  }

  function soon(wait) {
    if (!timer && !stopped) {
      timer = setTimeout(retry, wait);
    }
  }

  /** Tries what waits, for instance after signing in again in another tab. */
  function retry() {
    timer = 0;
    if (dirty && !saving && !stopped) {
      save().catch(() => {});
    } else if (dirty && !stopped) {
      soon(pause);
    }
  }

  function touch() {
    dirty = true;
  }

  /** Done when everything is kept. */
  async function flush() {
    while (dirty || saving) {
      if (stopped) {
        throw new Refusal(409, words.conflict);
      }
      await (saving ? saving.catch(() => {}) : save());
    }
  }

  form.addEventListener('input', () => {
    touch();
    tell(words.unsaved);
    soon(pause);
  });
  addEventListener('focus', retry);
  addEventListener('online', retry);
  addEventListener('beforeunload', event => dirty && event.preventDefault());
  return { touch, flush, complain, refused, isStopped: () => stopped, forget: () => { dirty = false; } };
}
