import { page } from './hand-in-page.js';
import { json, requests } from './round-server.js';

const request = requests(page);

export const server = {
  open: () => request('GET', 'draft', {}),
  change: change => request('PUT', 'draft', json, JSON.stringify(change)),
  read: (text, revision) => request('POST', 'draft/read', json, JSON.stringify({ text, revision })),
  readFile: (file, revision, layers) => request('POST',
    `draft/file?${new URLSearchParams([['revision', revision], ...layers.map(layer => ['layer', layer])])}`,
    { 'Content-Type': 'application/octet-stream' }, file),
  names: () => request('GET', 'draft/names', {}),
  decide: decisions => request('PUT', 'draft/names', json, JSON.stringify(decisions)),
  handIn: wish => request('POST', 'hand-in', json, JSON.stringify(wish)),
};
