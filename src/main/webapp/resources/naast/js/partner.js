import './copy.js';
import { json, requests } from './round-server.js';

/** The practice partner's consent: makes the link, and looks whether there is an answer. */
const byId = id => document.getElementById(id);
const box = byId('partner').dataset;

/** Whose story it is: what was chosen on this page, or what was handed in. */
const kind = () => document.querySelector('input[name=kind]:checked')?.value ?? (box.kind || 'FICTITIOUS');

const request = requests(box);

/** Why the server did not do what was asked. */
const whyNot = ({ status, message }) => message || (status === 401 ? box.signIn : box.notReached);

function complain(text) {
  byId('partner-error').hidden = !text;
  byId('partner-error').querySelector('span').textContent = text;
}

function show({ partner, link }) {
  box.state = partner.state;
  box.kind = partner.kind;
  byId('partner-state').textContent = link ? `${partner.says} ${box.made}` : partner.says;
  const otherKind = partner.kind && partner.kind !== kind() && partner.state === 'agreed' && box.handedIn !== 'true';
  byId('partner-ask').hidden = !partner.askable && !otherKind;
  byId('partner-look').hidden = partner.state !== 'asked';
  byId('partner-over').hidden = box.handedIn === 'true' || !['declined', 'withdrawn'].includes(partner.state);
  if (link) {
    byId('partner-link').value = location.origin + link;
    byId('partner-made').hidden = false;
    byId('partner-link').focus();
    byId('partner-link').select();
  } else if (partner.state !== 'asked') {
    byId('partner-made').hidden = true;
  }
}

/** One after the other; what goes wrong is said beside it, and nothing else on the page changes. */
let last = Promise.resolve();

function attempt(work) {
  last = last.then(work).then(() => complain(''), refusal => complain(whyNot(refusal)));
  return last;
}

let asking = null;

/** A second press makes no second link: that would take the place of the first. */
function ask() {
  asking ??= attempt(async () => show(await request('POST', 'partner', json, JSON.stringify({ kind: kind() }))))
    .finally(() => { asking = null; });
}

export const look = () => attempt(async () => show(await request('GET', 'partner')));

const startOver = () => attempt(async () => {
  await request('DELETE', 'draft');
  location.hash = 'text';
  location.reload();
});

/** The choice that was asked about stands when she comes back, unless she chose again already. */
async function choose() {
  const before = kind();
  await look();
  const asked = document.querySelector(`input[name=kind][value="${box.kind}"]`);
  if (asked && kind() === before) {
    asked.checked = true;
  }
}

export const chosenKind = kind;

export function startPartner() {
  byId('partner-ask').addEventListener('click', ask);
  byId('partner-look').addEventListener('click', look);
  byId('partner-link').addEventListener('keydown', event => event.key === 'Enter' && event.preventDefault());
  byId('partner-over').addEventListener('click', startOver);
  document.querySelectorAll('input[name=kind]').forEach(radio => radio.addEventListener('change', look));
  addEventListener('focus', () => box.state === 'asked' && look());
  choose();
}
