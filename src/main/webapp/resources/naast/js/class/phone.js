// A class session on somebody's own device. What is being chosen is kept in this tab until it was sent.
import { follow, main, mustSignIn, sendHere, stage } from "./live.js";

let form = null;

function show() {
  form = document.getElementById("answer");
  if (!form) return;
  for (const stance of form.querySelectorAll("[data-stance]")) {
    const chosen = stance.querySelector(`input[value="${stance.dataset.chosen}"]`);
    if (chosen) chosen.checked = true;
  }
  putBack();
  const others = form.querySelector(".class-others");
  others.open = Boolean(others.querySelector(":checked"));
  form.querySelector("[type=submit]").disabled = false;
  form.addEventListener("input", changed);
  form.addEventListener("submit", submit);
}

function answer() {
  const data = new FormData(form);
  return { codes: data.getAll("code"), equal: data.get("equal"), nonjudgmental: data.get("nonjudgmental"), line: document.getElementById("line")?.value ?? "" };
}

function draft() {
  return `class ${main.dataset.session} ${form.dataset.turn}`;
}

function changed() {
  sessionStorage.setItem(draft(), JSON.stringify(answer()));
  tell(main.dataset.changed);
}

function putBack() {
  const kept = JSON.parse(sessionStorage.getItem(draft()) ?? "null");
  if (!kept) return;
  for (const code of form.querySelectorAll("[name=code]")) code.checked = kept.codes.includes(code.value);
  for (const name of ["equal", "nonjudgmental"]) {
    const chosen = kept[name] && form.querySelector(`[name=${name}][value="${kept[name]}"]`);
    if (chosen) chosen.checked = true;
  }
  const line = document.getElementById("line");
  if (line) line.value = kept.line;
  tell(main.dataset.changed);
}

async function submit(event) {
  event.preventDefault();
  const sent = answer();
  if (!sent.codes.length) return refuse(main.dataset.chooseCodes, "[name=code]");
  if (!sent.equal || !sent.nonjudgmental) return refuse(main.dataset.chooseStances, sent.equal ? "[name=nonjudgmental]" : "[name=equal]");
  refuse("");
  const { turn } = form.dataset;
  try {
    const said = await sendHere("PUT", `turns/${turn}/answer`, sent);
    if (said.ok) arrived(turn, sent, await said.json());
    else if (said.status === 401) mustSignIn();
    else refuse((await said.json()).message);
  } catch {
    tell(main.dataset.unsent);
    setTimeout(() => form?.dataset.turn === turn && form.requestSubmit(), 4000);
  }
}

/** What was changed while it was under way is not sent yet. */
function arrived(turn, sent, said) {
  if (form?.dataset.turn !== turn || JSON.stringify(sent) !== JSON.stringify(answer())) return;
  sessionStorage.removeItem(draft());
  const at = new Date(said.at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  tell(main.dataset.sent.replace("{0}", at));
}

function refuse(message, field) {
  const place = document.getElementById("refused");
  place.textContent = message;
  place.hidden = !message;
  if (field) form.querySelector(field).focus();
}

function tell(message) {
  document.getElementById("sent").textContent = message;
}

follow({ show });
stage.querySelector("h1")?.scrollIntoView({ block: "nearest" });
