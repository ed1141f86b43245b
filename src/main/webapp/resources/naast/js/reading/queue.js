// Sends changes in their order, one at a time, until each has arrived. Requests carry ids of our own, so
// sending one twice does no harm.
import { el, main, text } from "./dom.js";
import { mend, say } from "./trouble.js";

const saved = document.getElementById("saved");
const waiting = [];
const drafts = new Map();
const idle = [];
let busy = false;
let failures = 0;
let retry = 0;
let kept = false;

/**
 * @param change {method, path, body() -> what to send, key: at most one unsent change with it, done(answer), refused(status)}
 */
export function send(change) {
  if (change.key && waiting.some((other, i) => other.key === change.key && !(busy && i === 0))) return;
  waiting.push(change);
  setTimeout(tellWaiting, 1500);
  next();
}

/** Sends after a pause in typing; flush() sends at once. */
export function later(key, start) {
  clearTimeout(drafts.get(key)?.timer);
  drafts.set(key, { start, timer: setTimeout(() => now(key), 800) });
}

export function flush() {
  for (const key of [...drafts.keys()]) now(key);
}

/** Resolves when everything has arrived. */
export function settled() {
  flush();
  return waiting.length ? new Promise((resolve) => idle.push(resolve)) : Promise.resolve();
}

/** Typed text that the server would not take stays on the page; leaving must ask. */
export function keepTyped() {
  kept = true;
}

function now(key) {
  const draft = drafts.get(key);
  clearTimeout(draft?.timer);
  drafts.delete(key);
  draft?.start();
}

export async function call(method, path, body) {
  const answer = await fetch(`/api/reviews/${main.dataset.review}/${path}`, {
    method,
    headers: { "X-Naast": "1", Accept: "application/json", ...(body ? { "Content-Type": "application/json" } : {}) },
    body: body ? JSON.stringify(body) : undefined,
    signal: AbortSignal.timeout(20000),
  });
  const said = answer.headers.get("Content-Type")?.includes("json") ? await answer.json() : null;
  return { status: answer.status, ok: answer.ok, said };
}

async function next() {
  if (busy || !waiting.length) return;
  busy = true;
  clearTimeout(retry);
  const change = waiting[0];
  let answer = { status: 0 };
  try {
    answer = await call(change.method, change.path, change.body?.());
  } catch {
    // no connection: tried again below
  }
  busy = false;
  if (answer.status === 0 || answer.status === 401 || answer.status >= 500 || answer.status === 429) {
    again(answer.status);
  } else {
    waiting.shift();
    arrived(change, answer);
    next();
  }
}

function arrived(change, answer) {
  failures = 0;
  mend("signIn");
  if (answer.ok) {
    change.done?.(answer.said);
  } else {
    say("refused", answer.said?.message ?? text("unsaved"));
    change.refused?.(answer.status);
  }
  if (!waiting.length) {
    if (answer.ok) tell(text("saved", new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" })));
    idle.splice(0).forEach((resolve) => resolve());
  }
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
document.addEventListener("visibilitychange", flush);
addEventListener("beforeunload", (event) => {
  flush();
  if (waiting.length || kept) event.preventDefault();
});
