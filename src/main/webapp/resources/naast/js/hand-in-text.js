import { announce, byId, complain, note, number, say, whyNot } from './hand-in-page.js';
import { draft } from './hand-in-draft.js';
import { rememberAll } from './hand-in-edits.js';
import { server } from './hand-in-server.js';

const MOST_MEGABYTES = Number(byId('file').dataset.mostMegabytes);

export function showText() {
  if (byId('text').value !== draft.text) {
    byId('text').value = draft.text;
  }
  byId('to-turns').hidden = byId('has-turns').hidden = draft.turns.length === 0;
}

async function read(errorId, reading) {
  byId('read').disabled = byId('file').disabled = true;
  note(say('reading'));
  complain('text-error', '');
  complain('file-error', '');
  try {
    await draft.flush();
    await draft.read(reading);
    location.hash = 'turns';
    announce(say('didRead', draft.turns.length));
  } catch (refusal) {
    complain(errorId, whyNot(refusal));
  } finally {
    byId('read').disabled = byId('file').disabled = false;
  }
}

function readText(event) {
  event.preventDefault();
  if (byId('text').value.trim()) {
    read('text-error', revision => server.read(draft.text, revision));
  } else {
    complain('text-error', say('emptyText'));
    byId('text').focus();
  }
}

/** Whoever goes on by a step's own link means to have what she typed read as well. */
function readOnTheWay(event) {
  const onward = event.currentTarget.hash !== '#text';
  if (onward && draft.turns.length === 0 && byId('text').value.trim()) {
    readText(event);
  }
}

let lastFile = null;

/** Layers can be chosen as long as the file is at hand: it is not kept. */
function readLayers(event) {
  event.preventDefault();
  const chosen = [...byId('layers').querySelectorAll('input:checked')].map(box => box.value);
  complain('layers-error', lastFile ? '' : say('chooseAgain'));
  if (lastFile) {
    read('layers-error', revision => server.readFile(lastFile, revision, chosen));
  }
}

export function showLayers() {
  const rows = draft.layers.map(layer => {
    const label = document.createElement('label');
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: layer.name, checked: layer.chosen });
    label.append(box, ` ${say('layer', layer.name, number(layer.pieces))}`);
    return label;
  });
  byId('layers').querySelector('.layer-rows').replaceChildren(...rows);
  byId('layers').hidden = rows.length === 0;
}

async function readFile() {
  const file = byId('file').files[0];
  if (!file) {
    return;
  }
  if (file.size > MOST_MEGABYTES * 1024 * 1024) {
    complain('file-error', say('tooLarge', MOST_MEGABYTES));
  } else {
    lastFile = file;
    await read('file-error', revision => server.readFile(file, revision, []));
  }
  byId('file').value = '';
}

export function startText() {
  draft.addEventListener('replacing', rememberAll);
  byId('text').addEventListener('input', () => {
    draft.text = byId('text').value;
    draft.changed('text');
    complain('text-error', '');
  });
  byId('text-form').addEventListener('submit', readText);
  document.querySelectorAll('[data-step] a').forEach(step => step.addEventListener('click', readOnTheWay));
  byId('file').addEventListener('change', readFile);
  byId('layers').addEventListener('submit', readLayers);
}
