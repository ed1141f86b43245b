// Keeps a window in step with its class session. The server says in a stream how the session stands; what there is to
// see is the page itself, fetched again. Without a stream the window asks every few seconds.
export const main = document.getElementById("main");
export const stage = document.getElementById("stage");

const path = `/api/classes/${main.dataset.session}`;
const announce = document.getElementById("announce");
const trouble = document.getElementById("trouble");
const ASK_AGAIN = 3000;

let seen = -1;
let asking = 0;
let stream = null;
let refreshing = null;
let pulsed = () => {};
let shown = () => {};

/** @param options {pulse(state): numbers changed; show(): something else is on the stage} */
export function follow(options) {
  pulsed = options.pulse ?? pulsed;
  shown = options.show ?? shown;
  shown();
  listen();
}

function listen() {
  if (isOver()) return;
  stream = new EventSource(`${path}/live`);
  stream.addEventListener("pulse", (event) => {
    stopAsking();
    heard(JSON.parse(event.data));
  });
  stream.addEventListener("error", () => {
    startAsking();
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 10 * ASK_AGAIN);
  });
}

function startAsking() {
  asking ||= setInterval(ask, ASK_AGAIN);
}

function stopAsking() {
  clearInterval(asking);
  asking = 0;
}

async function ask() {
  try {
    const answer = await send("GET", path);
    if (answer.ok) heard(await answer.json());
    else if (answer.status === 401) mustSignIn();
  } catch {
    say(main.dataset.lost);
  }
}

function heard(state) {
  say("");
  pulsed(state);
  if (state.revision !== seen) {
    seen = state.revision;
    refresh();
  }
}

/** Fetches the page and puts its stage here, unless it is the same one. */
export function refresh() {
  refreshing = (refreshing ?? Promise.resolve()).then(draw, draw);
  return refreshing;
}

async function draw() {
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" }, signal: AbortSignal.timeout(15000) });
    if (answer.redirected) return mustSignIn();
    if (!answer.ok) return location.reload();
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.getElementById("stage");
    if (next.dataset.stamp !== stage.dataset.stamp) place(next);
  } catch {
    seen = -1;
    say(main.dataset.lost);
    startAsking();
  }
}

function place(next) {
  const held = stage.contains(document.activeElement) && document.activeElement;
  const again = held && [...next.querySelectorAll("button[data-step]")].find((button) => same(button, held));
  stage.replaceChildren(...next.childNodes);
  Object.assign(stage.dataset, next.dataset);
  shown();
  if (again) again.focus();
  else if (held) stage.querySelector("h1")?.focus();
  announce.textContent = next.dataset.say;
  if (isOver()) {
    stream?.close();
    stopAsking();
  }
}

function same(button, held) {
  return button.dataset.step === held.dataset?.step && button.dataset.key === held.dataset?.key;
}

function isOver() {
  return stage.dataset.over === "true";
}

export function send(method, to, body) {
  return fetch(to, {
    method,
    headers: { "X-Naast": "1", Accept: "application/json", ...(body ? { "Content-Type": "application/json" } : {}) },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(15000),
  });
}

/** Below the path of this session. */
export function sendHere(method, below, body) {
  return send(method, `${path}/${below}`, body);
}

export function say(words) {
  if (trouble.textContent !== words) trouble.textContent = words;
  trouble.hidden = !words;
}

export function mustSignIn() {
  const link = document.createElement("a");
  link.href = "/identity/sign-in.xhtml";
  link.target = "_blank";
  link.textContent = main.dataset.signInLink;
  if (trouble.querySelector("a")) return;
  trouble.replaceChildren(`${main.dataset.signIn} `, link);
  trouble.hidden = false;
}
