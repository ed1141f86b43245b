/** What every part of the hand-in page needs: its elements, its words and its moments. */
export const byId = id => document.getElementById(id);
export const page = byId('hand-in').dataset;

const words = new Map([...byId('words').children].map(item => [item.dataset.word, item.textContent]));
const clock = new Intl.DateTimeFormat(document.documentElement.lang, {
  hour: '2-digit', minute: '2-digit', timeZone: page.zone,
});
const numbers = new Intl.NumberFormat(document.documentElement.lang);

/** A text of the page with its arguments filled in. */
export function say(key, ...args) {
  return args.reduce((text, arg, i) => text.replaceAll(`{${i}}`, arg), words.get(key) ?? key);
}

export const time = iso => clock.format(new Date(iso));
export const number = value => numbers.format(value);

/** Says something to whoever cannot see what just happened; the same text again is not said again. */
export function announce(text) {
  if (text && byId('said').textContent !== text) {
    byId('said').textContent = text;
  }
}

/** Says something to everyone, in the place that stays in sight. */
export function note(text) {
  byId('saved').textContent = text;
  announce(text);
}

/** Shows what is wrong beside the thing it is about; without a text it goes away. */
export function complain(id, text) {
  const line = byId(id);
  line.hidden = !text;
  line.querySelector('span').textContent = text ?? '';
}

/** Why the server did not do what was asked, in words that say what one can do. */
export function whyNot({ status, message }) {
  return message || say({ 401: 'signIn', 409: 'conflict' }[status] ?? 'notReached');
}
