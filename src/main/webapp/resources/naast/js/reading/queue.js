// Sends steps in their order, many at once when many are waiting, until each has arrived. They carry ids of our
// own, so sending one twice does no harm.
import { call } from "./call.js";
import { el, text } from "./dom.js";
import { startSeq } from "./state.js";
import { mend, say } from "./trouble.js";

const MOST = 100;
const saved = document.getElementById("saved");
const waiting = [];
const own = new Set();
const seqs = new Map();
const idle = [];
const hooks = { acknowledged() {}, refused() {}, beforeLeaving() {} };
let busy = false;
let failures = 0;
let retry = 0;
let most = MOST;
let kept = false;

/** @param answers {acknowledged(step, seq), refused(step, key, message), beforeLeaving()} */
export function onAnswers(answers) {
  Object.assign(hooks, answers);
}

export function add(step) {
  own.add(step.id);
  waiting.push(step);
  setTimeout(tellWaiting, 1500);
  next();
}

/** Number of the last step about it that this window knows. */
export function seen(target) {
  return seqs.get(target) ?? startSeq;
}

export function saw(target, seq) {
  seqs.set(target, Math.max(seen(target), seq));
}

export const isOwn = (id) => own.has(id);
export const holds = (target) => waiting.some((step) => step.target === target);

/** Takes out what cannot arrive any more. */
export function drop(target) {
  for (let i = waiting.length - 1; i >= 0; i--) if (waiting[i].target === target && !waiting[i].sent) waiting.splice(i, 1);
}

/** Resolves when everything has arrived. */
export function settled() {
  hooks.beforeLeaving();
  return waiting.length ? new Promise((resolve) => idle.push(resolve)) : Promise.resolve();
}

/** Typed text that the server would not take stays on the page; leaving must ask. */
export function keepTyped() {
  kept = true;
}

// A refusal is said in our own words; anything else comes from a server that is not quite there.
const later = ({ status, ok, said }) => !ok && (!said?.key || status === 401 || status === 429 || status >= 500);

async function next() {
  if (busy || !waiting.length) return;
  busy = true;
  clearTimeout(retry);
  const sent = waiting.slice(0, most);
  sent.forEach((step) => (step.sent = true));
  let answer = { status: 0 };
  try {
    answer = await call("POST", "steps", { steps: sent.map(({ id, kind, target, state, base, undoes }) => ({ id, kind, target, state, base, undoes })) });
  } catch {
    // no connection: tried again below
  }
  busy = false;
  if (later(answer)) return again(answer.status);
  if (!answer.ok && sent.length > 1) most = 1;
  else arrived(sent, answer);
  next();
}

function arrived(sent, answer) {
  failures = 0;
  mend("signIn");
  waiting.splice(0, sent.length);
  sent.forEach((step, i) => {
    const outcome = answer.ok ? answer.said.outcomes[i] : { key: answer.said?.key ?? "", message: answer.said?.message ?? text("unsaved") };
    if (outcome.seq) acknowledge(step, outcome.seq);
    else hooks.refused(step, outcome.key, outcome.message);
  });
  most = answer.ok ? MOST : most;
  if (waiting.length) return;
  if (answer.ok) tell(text("saved", new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" })));
  idle.splice(0).forEach((resolve) => resolve());
}

function acknowledge(step, seq) {
  saw(step.target, seq);
  // What was done after it was done knowing it.
  for (const other of waiting) if (other.target === step.target) other.base = Math.max(other.base, seq);
  hooks.acknowledged(step, seq);
}

function again(status) {
  failures += 1;
  if (status === 401) {
    const link = el("a", { class: "button button-small", href: "/identity/sign-in.xhtml", target: "_blank" }, text("signInLink"));
    say("signIn", text("signIn"), link);
    tell(text("unsaved"));
  } else {
    tell(text("offline"));
  }
  retry = setTimeout(next, status === 401 ? 4000 : Math.min(30000, 500 * 2 ** failures));
}

function tellWaiting() {
  if (waiting.length && !failures) tell(text("unsaved"));
}

function tell(message) {
  if (saved.textContent !== message) saved.textContent = message;
}

addEventListener("online", next);
addEventListener("focus", next);
document.addEventListener("visibilitychange", () => hooks.beforeLeaving());
addEventListener("beforeunload", (event) => {
  hooks.beforeLeaving();
  if (waiting.length || kept) event.preventDefault();
});
