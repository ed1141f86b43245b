import { server } from './hand-in-server.js';
import { Refusal } from './round-server.js';

const PAUSE = 1000;
const PAUSE_WHEN_LARGE = 4000;
const LARGE = 300_000;
const AGAIN = 5000;

/**
 * The draft on screen and its way to the server. What changed is sent soon after, one save at a time,
 * and counts as changed until the server confirms it; nothing typed is ever dropped here.
 * Tells listeners 'status' (state, message), 'replacing' and 'loaded'.
 */
class Draft extends EventTarget {
  revision = 0;
  savedAt = '';
  text = '';
  turns = [];
  speakers = {};
  language = 'nl';
  notes = [];
  layers = [];
  #dirty = new Set();
  #corrected = new Set();
  #timer = 0;
  #saving = null;
  #stopped = false;

  get isDirty() {
    return this.#dirty.size > 0 || this.#corrected.size > 0;
  }

  async load() {
    this.take(await server.open());
  }

  /** Takes over what the server has. */
  take(kept) {
    Object.assign(this, kept);
    this.#dirty.clear();
    this.#corrected.clear();
    this.#stopped = false;
    this.dispatchEvent(new Event('loaded'));
    this.#tell(this.savedAt ? 'saved' : 'fresh');
  }

  /** @param part 'text', 'turns', 'speakers' or 'language' */
  changed(part) {
    this.#dirty.add(part);
    this.#soon();
  }

  corrected(turn) {
    this.#corrected.add(turn);
    this.#soon();
  }

  /** Everything is with the server when this is fulfilled. */
  async flush() {
    while (this.isDirty || this.#saving) {
      await (this.#saving ?? this.#save(true));
    }
  }

  /** Tries at once what was waiting, for instance after signing in again. */
  retry() {
    if (this.isDirty && !this.#saving && !this.#stopped) {
      this.#save().catch(() => {});
    }
  }

  /** Goes on from the other version's revision with what is on screen. */
  async keepMine() {
    this.revision = (await server.open()).revision;
    this.#stopped = false;
    ['text', 'turns', 'speakers', 'language'].forEach(part => this.#dirty.add(part));
    this.retry();
  }

  /** Replaces the turns by those the server reads from a text or file; returns nothing, tells 'loaded'. */
  async read(reading) {
    await this.flush();
    const kept = await reading(this.revision);
    this.dispatchEvent(new Event('replacing'));
    this.take(kept);
  }

  /** Sends something else of this draft when all that waits has gone; returns what the server has then. */
  async beside(request) {
    await this.flush();
    this.#tell('saving');
    try {
      const kept = await request(this.revision);
      this.revision = kept.revision;
      this.savedAt = kept.savedAt;
      this.#tell(this.isDirty ? 'unsaved' : 'saved');
      return kept;
    } catch (refusal) {
      this.#refused(refusal);
      throw refusal;
    }
  }

  #soon() {
    this.#tell('unsaved');
    if (!this.#timer && !this.#stopped) {
      this.#timer = setTimeout(() => this.retry(), this.text.length > LARGE ? PAUSE_WHEN_LARGE : PAUSE);
    }
  }

  #save(flushing = false) {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (this.#stopped) {
      return Promise.reject(new Refusal(409, ''));
    }
    this.#saving = this.#send(flushing).finally(() => {
      this.#saving = null;
      if (this.isDirty && !this.#timer && !this.#stopped) {
        this.#timer = setTimeout(() => this.retry(), this.#wait);
      }
    });
    return this.#saving;
  }

  #wait = PAUSE;

  async #send(flushing) {
    const change = this.#change();
    const waiting = [this.#dirty, this.#corrected];
    [this.#dirty, this.#corrected] = [new Set(), new Set()];
    this.#tell('saving');
    try {
      Object.assign(this, await this.#put(change));
      this.#wait = PAUSE;
      this.#tell(this.isDirty ? 'unsaved' : 'saved');
    } catch (refusal) {
      waiting[0].forEach(part => this.#dirty.add(part));
      waiting[1].forEach(turn => this.#corrected.add(turn));
      this.#refused(refusal);
      if (flushing) {
        throw refusal;
      }
    }
  }

  #change() {
    const change = { revision: this.revision };
    this.#dirty.forEach(part => { change[part] = this[part]; });
    if (!change.turns && this.#corrected.size > 0) {
      change.corrections = {};
      this.turns.forEach((turn, i) => {
        if (this.#corrected.has(turn)) {
          change.corrections[i] = turn.text;
        }
      });
    }
    return structuredClone(change);
  }

  /** An answer that got lost looks like another tab: then the server has exactly what we sent. */
  async #put(change) {
    try {
      return await server.change(change);
    } catch (refusal) {
      const kept = refusal.status === 409 ? await server.open() : null;
      if (kept?.revision === change.revision + 1 && holds(kept, change)) {
        return { revision: kept.revision, savedAt: kept.savedAt };
      }
      throw refusal;
    }
  }

  #refused(refusal) {
    this.#wait = AGAIN;
    const states = { 0: 'offline', 401: 'signIn', 409: 'conflict' };
    const state = states[refusal.status] ?? (refusal.status >= 500 ? 'offline' : 'refused');
    this.#stopped = state === 'conflict' || refusal.status === 404;
    this.#tell(state, refusal.message);
  }

  #tell(state, message = '') {
    this.dispatchEvent(new CustomEvent('status', { detail: { state, message } }));
  }
}

function holds(kept, change) {
  const same = (a, b) => a === undefined || JSON.stringify(a) === JSON.stringify(b);
  const turn = ({ speaker, text }) => [speaker, text];
  return same(change.text, kept.text) && same(change.language, kept.language)
    && same(change.turns?.map(turn), kept.turns.map(turn))
    && Object.entries(change.corrections ?? {}).every(([i, text]) => kept.turns[i]?.text === text)
    && Object.entries(change.speakers ?? {}).every(([label, role]) => kept.speakers[label] === role);
}

export const draft = new Draft();
