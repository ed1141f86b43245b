import { page } from './hand-in-page.js';

const BASE = `/api/rounds/${page.round}/`;

/** The server said no, or could not be reached: then the status is 0. */
export class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function messageOf(response) {
  try {
    return (await response.json()).message ?? '';
  } catch {
    return '';
  }
}

async function request(method, path, headers, body) {
  const options = { method, body, headers: { 'X-Naast': '1', 'X-Naast-Author': page.author, ...headers } };
  const response = await fetch(BASE + path, options).catch(() => {
    throw new Refusal(0, '');
  });
  if (!response.ok) {
    throw new Refusal(response.status, await messageOf(response));
  }
  return response.json();
}

const json = { 'Content-Type': 'application/json' };

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
