import { byId, number, say } from './hand-in-page.js';
import { draft } from './hand-in-draft.js';
import { labels } from './hand-in-edits.js';

const MOST = 40;
const box = byId('who').querySelector('.who-rows');
const model = byId('who-row').content.firstElementChild;
let shown = '';

function rowOf([label, count], i) {
  const row = model.cloneNode(true);
  row.speaker = label;
  const name = row.querySelector('.who-name');
  name.id = `who-${i}`;
  name.append(Object.assign(document.createElement('b'), { textContent: label || say('noName') }),
    ` · ${say('labelTurns', number(count))}`);
  row.setAttribute('aria-labelledby', name.id);
  row.querySelectorAll('input').forEach(input => { input.name = `who-of-${i}`; });
  return row;
}

/** Who is who: made anew only when the labels themselves changed, so that the focus stays where it is. */
export function showWho() {
  const all = [...labels()];
  const now = JSON.stringify(all);
  if (now !== shown) {
    shown = now;
    const focused = document.activeElement?.closest?.('.who-row')?.speaker;
    box.replaceChildren(...all.slice(0, MOST).map(rowOf));
    [...box.children].find(row => row.speaker === focused)?.querySelector('input').focus();
  }
  for (const row of box.children) {
    row.querySelectorAll('input').forEach(input => { input.checked = input.value === draft.speakers[row.speaker]; });
  }
  byId('who').hidden = all.length === 0;
  byId('one-speaker').hidden = all.length !== 1;
}

/** What was guessed or left out when the text was read. */
export function showNotes() {
  const items = draft.notes.map(note => Object.assign(document.createElement('li'), { textContent: note }));
  byId('notes').querySelector('ul').replaceChildren(...items);
  byId('notes').hidden = items.length === 0;
}
