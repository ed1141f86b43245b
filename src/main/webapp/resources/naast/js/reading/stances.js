// Where a turn of the helper stands between the poles: with one key, or with the fields beside the text.
import { at, button, el, number, tell, text } from "./dom.js";
import * as state from "./state.js";
import * as steps from "./steps.js";
import { isHelpers, turnNumbered } from "./turns.js";

const place_ = at("stances");
const hint = at("usual");
let turn = null;

/** Placing it there again takes it back. */
export function place(number_, stance, leaning) {
  if (!isHelpers(turnNumbered(number_))) return tell(text("helperOnly"));
  const target = `${number_}/${stance}`;
  const before = state.get(target);
  const again = before && before.leaning === leaning;
  steps.take(target, again ? null : { leaning, reason: before?.reason ?? "" });
  tell(again ? text("taken", text(stance)) : `${text(stance)} ${leaning == null ? text("cannotTell") : number(leaning)}`);
}

/** As its codes usually stand, on both at once. */
export function acceptUsual(number_) {
  const said = state.STANCES.map((stance) => [stance, state.usual(number_, stance)]).filter(([, value]) => value !== null);
  if (!said.length || !isHelpers(turnNumbered(number_))) return tell(text("noUsual"));
  for (const [stance, leaning] of said) {
    if (state.placed(number_, stance)?.leaning !== leaning) steps.take(`${number_}/${stance}`, { leaning, reason: "" });
  }
  tell(said.map(([stance, value]) => `${text(stance)} ${number(value)}`).join(", "));
}

export function show(number_, element) {
  turn = number_;
  place_.hidden = !isHelpers(element);
  if (!place_.hidden) refresh();
}

export function refresh() {
  if (place_.hidden) return;
  const known = state.STANCES.map((stance) => [stance, state.usual(turn, stance)]);
  for (const [stance, usual] of known) drawStance(place_.querySelector(`[data-stance=${stance}]`), stance, usual);
  drawUsual(known);
}

function drawStance(fieldset, stance, usual) {
  const placed = state.placed(turn, stance);
  const chosen = !placed ? "" : placed.leaning === null ? "?" : String(placed.leaning);
  for (const input of fieldset.querySelectorAll("input")) {
    input.checked = input.value === chosen;
    input.parentElement.classList.toggle("segment-usual", usual !== null && input.value === String(usual));
  }
  fieldset.querySelector(".take-back").hidden = !placed;
  const why = fieldset.querySelector(".why");
  const differs = placed && placed.leaning !== null && usual !== null && placed.leaning !== usual;
  why.hidden = !differs && !placed?.reason;
  const area = why.querySelector("textarea");
  if (document.activeElement !== area || area.dataset.turn !== String(turn)) area.value = placed?.reason ?? "";
  area.dataset.turn = turn;
}

function drawUsual(known) {
  const said = known.filter(([, value]) => value !== null);
  const same = said.every(([stance, value]) => state.placed(turn, stance)?.leaning === value);
  hint.hidden = !said.length || same;
  if (hint.hidden) {
    if (hint.contains(document.activeElement)) place_.querySelector("input:checked")?.focus();
    return;
  }
  hint.firstElementChild.textContent = text("usual", said.map(([stance, value]) => `${text(stance).toLowerCase()} ${number(value)}`).join(", "));
}

place_.addEventListener("change", (event) => {
  const fieldset = event.target.closest("fieldset");
  if (!event.target.matches("input")) return;
  const before = state.placed(turn, fieldset.dataset.stance);
  steps.take(`${turn}/${fieldset.dataset.stance}`, { leaning: event.target.value === "?" ? null : Number(event.target.value), reason: before?.reason ?? "" });
});

place_.addEventListener("input", (event) => {
  if (!event.target.matches("textarea")) return;
  const stance = event.target.closest("fieldset").dataset.stance;
  const before = state.placed(turn, stance);
  if (before) steps.type(`${turn}/${stance}`, { ...before, reason: event.target.value });
});

place_.addEventListener("click", (event) => {
  if (!event.target.closest(".take-back")) return;
  const fieldset = event.target.closest("fieldset");
  (fieldset.querySelector("input:checked") ?? fieldset.querySelector("input")).focus();
  steps.take(`${turn}/${fieldset.dataset.stance}`, null);
});

hint.append(button("", () => acceptUsual(turn), text("takeUsual"), el("kbd", { class: "key" }, "A")));
