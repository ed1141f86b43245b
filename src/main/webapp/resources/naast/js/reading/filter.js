// Showing only some turns, and only some voices: one layer, or two side by side.
import { at, el, text } from "./dom.js";
import * as turns from "./turns.js";

const frame = at("filter");
const count = at("filter-count");
const clear = at("filter-clear");
const fields = Object.fromEntries(["layer", "beside", "speaker", "code", "stance", "words"].map((name) => [name, at(`filter-${name}`)]));
const value = (name) => fields[name]?.value.trim() ?? "";

// Which codes there are to choose from is looked up when somebody wants to choose.
fields.code.addEventListener("focus", listCodes);

function listCodes() {
  const chosen = fields.code.value;
  const found = new Map();
  for (const mark of turns.list.querySelectorAll("[data-code]")) {
    const { code, family } = mark.dataset;
    if (!found.has(family)) found.set(family, new Map());
    found.get(family).set(code, mark.querySelector(".chip").lastChild.textContent.trim());
  }
  const groups = [...found].map(([family, codes]) => {
    const name = text(family);
    return el("optgroup", { label: name }, el("option", { value: family }, text("allOf", name)), ...[...codes].map(([code, said]) => el("option", { value: code }, said)));
  });
  fields.code.replaceChildren(fields.code.options[0], ...groups);
  fields.code.value = chosen;
}

function fits(turn, wanted) {
  if (wanted.speaker && !turn.classList.contains(`turn-${wanted.speaker}`)) return false;
  if (wanted.words && !turns.wordsOf(turn).textContent.toLocaleLowerCase().includes(wanted.words)) return false;
  const marks = [...turn.querySelectorAll(":scope > .marks > .mark:not([hidden])")];
  if (wanted.code && !marks.some(({ dataset }) => dataset.code === wanted.code || dataset.family === wanted.code)) return false;
  return !wanted.stance || marks.some(({ dataset }) => stands(dataset, ...wanted.stance.split(" ")));
}

function stands(dataset, stance, side) {
  const placed = dataset[stance];
  if (!placed) return false;
  return { low: placed.startsWith("−"), high: placed.startsWith("+"), none: placed === "?" }[side];
}

function apply() {
  layers();
  const wanted = { speaker: value("speaker"), code: value("code"), stance: value("stance"), words: value("words").toLocaleLowerCase() };
  const filtering = Object.values(wanted).some(Boolean);
  let shown = 0;
  for (const turn of turns.all()) {
    turn.hidden = filtering && !fits(turn, wanted);
    if (!turn.hidden) shown += 1;
  }
  // Tab must lead somewhere.
  const focus = turns.focusedTurn();
  if (focus?.hidden) {
    focus.tabIndex = -1;
    const next = turns.all().find((turn) => !turn.hidden);
    if (next) next.tabIndex = 0;
  }
  count.textContent = filtering ? text("filtered", shown, turns.all().length) : "";
  clear.hidden = !filtering && !value("layer");
}

let showing = "";
function layers() {
  const [one, other] = [value("layer"), value("beside")];
  if (!fields.layer || showing === `${one} ${other}`) return;
  showing = `${one} ${other}`;
  fields.beside.disabled = !one;
  const voices = one ? new Set([one, other]) : null;
  turns.list.classList.toggle("beside", Boolean(one && other && one !== other));
  for (const mark of turns.list.querySelectorAll(".mark")) {
    mark.hidden = Boolean(voices) && !voices.has(mark.dataset.voice);
    mark.dataset.side = mark.dataset.voice === other ? 2 : 1;
  }
  for (const words of turns.list.querySelectorAll("mark")) words.classList.toggle("off", Boolean(voices) && !words.dataset.voice.split(" ").some((voice) => voices.has(voice)));
}

frame.addEventListener("input", apply);
clear.addEventListener("click", () => {
  for (const field of Object.values(fields)) if (field) field.value = "";
  apply();
  (frame.open ? fields.speaker : frame.firstElementChild).focus();
});
listCodes();
