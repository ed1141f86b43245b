import { byId, say } from './hand-in-page.js';
import { draft } from './hand-in-draft.js';
import { roleOf } from './hand-in-edits.js';

const text = byId('names-text');
const roles = Object.fromEntries([...byId('turn').content.querySelectorAll('option[value]:not([hidden])')]
  .map(option => [option.value, option.textContent]));
let marks = new Map();

function element(tag, cls, content = '') {
  return Object.assign(document.createElement(tag), { className: cls, textContent: content });
}

function markOf(name, place, words) {
  const mark = element('mark', 'found');
  mark.append(element('del', 'found-old', words), element('ins', 'found-new'), element('span', 'aloud'));
  mark.name = name;
  mark.place = place;
  marks.get(name).push(mark);
  return mark;
}

function said(turn, found) {
  const words = element('p', 'said');
  let at = 0;
  found.sort((a, b) => a.place.start - b.place.start).forEach(({ name, place }) => {
    words.append(turn.text.slice(at, place.start), markOf(name, place, turn.text.slice(place.start, place.end)));
    at = place.end;
  });
  words.append(turn.text.slice(at));
  return words;
}

/** The conversation with everything found in it; a click on a find goes to its decision. */
export function showFound(names, goTo) {
  marks = new Map(names.map(name => [name, []]));
  const byTurn = new Map();
  names.forEach(name => name.places.forEach(place => {
    byTurn.set(place.turn, [...byTurn.get(place.turn) ?? [], { name, place }]);
  }));
  text.replaceChildren(...draft.turns.map((turn, i) => {
    const item = element('li', 'names-turn');
    item.append(element('span', 'muted small', `${i + 1} ${roles[roleOf(turn)] ?? ''}`), said(turn, byTurn.get(i) ?? []));
    return item;
  }));
  text.onclick = ({ target }) => {
    const mark = target.closest('mark');
    if (mark && getSelection().isCollapsed) {
      goTo(mark.name);
    }
  };
}

/** Shows at every place of a name what was decided. */
export function showMarks(name) {
  marks.get(name)?.forEach(mark => {
    const replaced = name.decision === 'REPLACE' && !mark.place.kept;
    const kept = name.decision === 'KEEP' || (name.decision === 'REPLACE' && mark.place.kept);
    mark.className = `found ${replaced ? 'found-replaced' : kept ? 'found-kept' : 'found-open'}`;
    mark.querySelector('.found-new').textContent = replaced ? ` ${name.replacement}` : '';
    mark.querySelector('.aloud').textContent = ` (${say(replaced ? 'isReplaced' : kept ? 'isKept' : 'isOpen')})`;
  });
}

/** Selecting words in the conversation offers them to be hidden. */
export function startSelecting() {
  const take = () => {
    const selection = getSelection();
    const words = selection.toString().trim();
    if (words && words.length <= 200 && !words.includes('\n') && text.contains(selection.anchorNode)) {
      byId('mark-surface').value = words;
      byId('mark-form').classList.add('mark-ready');
    }
  };
  text.addEventListener('mouseup', take);
  text.addEventListener('touchend', take);
}
