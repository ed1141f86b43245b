// The talk about a conversation after release: hangs a thread under every turn and mark, and listens.
import { Answers } from "./answers.js";
import { announce, el, text } from "./page.js";
import * as server from "./server.js";
import { Thread } from "./thread.js";

const turns = new Map();
const marks = new Map();
const answers = new Map();
let known = 0;
let ownSaid = false;

/** Marks that the server drew without their ids. */
function nameMarks() {
  const listed = document.getElementById("talk-marks");
  for (const { id, turn, voice, code } of listed ? JSON.parse(listed.textContent) : []) {
    const drawn = document.querySelector(`#turn-${turn} .mark[data-voice="${voice}"][data-code="${CSS.escape(code)}"]`);
    if (drawn) drawn.dataset.mark = id;
  }
}

function hang() {
  const own = document.getElementById("talk").dataset.voice;
  for (const item of document.querySelectorAll(".turns > .turn")) {
    const turn = Number(item.id.slice("turn-".length));
    for (const mark of item.querySelectorAll("[data-mark]")) {
      const thread = new Thread({ turn, mark: mark.dataset.mark }, text("aboutMark", turn), false);
      const quick = new Answers(mark.dataset.mark, mark.dataset.voice === own, refresh);
      marks.set(mark.dataset.mark, thread);
      answers.set(mark.dataset.mark, quick);
      mark.append(el("div", { class: "talk-row" }, quick.row, thread.button), thread.body);
    }
    const thread = new Thread({ turn, mark: null }, text("aboutTurn", turn), true);
    turns.set(turn, thread);
    item.append(el("div", { class: "turn-talk" }, thread.button, thread.body));
    thread.button.addEventListener("keydown", (event) => event.stopPropagation());
  }
  for (const thread of [...turns.values(), ...marks.values()]) thread.refresh = refresh;
}

function hear({ seq, seen, messages, answers: answered }, live) {
  for (const said of messages) {
    const thread = said.mark ? marks.get(said.mark) : turns.get(said.turn);
    const unseen = !said.own && !said.takenBack && Boolean(said.words) && said.fresh > Math.max(seen, live ? known : 0);
    thread?.hear(said, unseen);
    if (unseen && live) announce(text("heard", said.turn));
    if (unseen && !live) thread?.toggle(true, false);
  }
  for (const mark of answered) answers.get(mark.mark)?.hear(mark);
  known = Math.max(known, seq);
  tellSeen();
}

/** What is on a screen that somebody looks at was seen. */
function tellSeen() {
  if (document.visibilityState === "visible" && known > 0 && known !== ownSaid) {
    ownSaid = known;
    server.see(known).catch(() => { ownSaid = false; });
  }
}

async function refresh() {
  hear(await server.read(known), true);
}

async function start() {
  nameMarks();
  hang();
  try {
    hear(await server.read(0), false);
  } catch (refusal) {
    document.getElementById("talk-status").textContent = refusal.message;
    setTimeout(() => server.read(0).then((news) => hear(news, false), () => {}), 5000);
  }
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
  document.getElementById("talk").dataset.ready = "true";
  server.follow(() => known, (news) => hear(news, true));
}

document.addEventListener("visibilitychange", tellSeen);
addEventListener("beforeunload", (event) => {
  if ([...turns.values(), ...marks.values()].some((thread) => thread.hasTyped())) event.preventDefault();
});
start();
