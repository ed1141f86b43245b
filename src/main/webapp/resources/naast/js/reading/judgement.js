// The six scales with the moments that show them, and the words below.
import { at, button, el, text, turnLink } from "./dom.js";
import * as state from "./state.js";
import * as steps from "./steps.js";
import { turnNumbered, wordsOf } from "./turns.js";

const LONGEST = 60;
const scales = [...document.querySelectorAll(".scale")];
const strength = at("strength");
const question = at("question");

for (const scale of scales) {
  scale.addEventListener("change", ({ target }) => (target.type === "radio" ? rate(scale, target.value) : choose(scale)));
  // With the keyboard one starts in the middle; nothing is chosen by that.
  scale.addEventListener("focusin", (event) => {
    const arriving = !scale.contains(event.relatedTarget) && event.target.matches("[type=radio]:focus-visible");
    if (arriving && !scale.querySelector("[type=radio]:checked")) scale.querySelector("[value='3']").focus();
  });
  // Made when the page is there already.
  requestIdleCallback(() => refreshScale(scale));
}

export const asked = () => scales.length;
export const judged = () => scales.filter((scale) => state.get(scale.dataset.scale)).length;

function rate(scale, value) {
  const id = scale.dataset.scale;
  const level = value === "?" ? null : Number(value);
  steps.take(id, { level, evidence: state.get(id)?.evidence ?? [] });
  if (lacksEvidence(id)) scale.querySelector("details").open = true;
}

function choose(scale) {
  const id = scale.dataset.scale;
  const evidence = [...scale.querySelectorAll("[type=checkbox]:checked")].map((box) => Number(box.value));
  steps.take(id, { level: state.get(id)?.level ?? null, evidence });
}

function lacksEvidence(id) {
  const rating = state.get(id);
  return rating && rating.level !== null && rating.level !== 3 && !rating.evidence.some((turn) => state.marksOn(turn).length);
}

export function refresh({ kind, target }) {
  if (kind === "words" && strength) {
    for (const area of [strength, question]) if (area !== document.activeElement) area.value = state.get("words")[area.id];
  }
  if (kind === "rating") refreshScale(scales.find((scale) => scale.dataset.scale === target));
  // Which moments there are to choose from; drawn only where that list is open.
  if (kind === "mark") for (const scale of scales) if (scale.querySelector("details[open]")) drawMoments(scale);
}

function refreshScale(scale) {
  const id = scale.dataset.scale;
  const rating = state.get(id);
  const chosen = rating ? (rating.level ?? "?") : "";
  for (const radio of scale.querySelectorAll("[type=radio]")) radio.checked = radio.value === String(chosen);
  const place = scale.querySelector(".evidence");
  if (!place.details) make(scale, place);
  place.links.replaceChildren(...(rating?.evidence ?? []).map((turn) => turnLink(turn)));
  place.label.hidden = !rating?.evidence.length;
  place.missing.hidden = !lacksEvidence(id);
  // One can only say what shows it after saying what one saw.
  place.details.hidden = !rating;
  if (place.details.open) drawMoments(scale);
}

function make(scale, place) {
  place.label = el("span", { class: "label" }, text("moments"));
  place.links = el("span", { class: "row" });
  place.missing = el("span", { class: "hint" }, text("momentMissing"));
  place.list = el("ul", { class: "moments" });
  place.details = el("details", { class: "as-table", toggle: () => place.details.open && drawMoments(scale) }, el("summary", {}, text("chooseMoments")), place.list);
  place.replaceChildren(place.label, place.links, place.missing, place.details);
}

/** The reader's own marked turns, those of this scale's codes first. */
function drawMoments(scale) {
  const place = scale.querySelector(".evidence");
  const focused = scale.contains(document.activeElement) && document.activeElement.type === "checkbox" ? document.activeElement.value : null;
  const chosen = new Set(state.get(scale.dataset.scale)?.evidence ?? []);
  const family = [...scale.classList].find((name) => name.startsWith("of-")).slice(3);
  const fits = (turn) => state.STANCES.includes(family) ? Boolean(state.placed(turn, family)?.leaning) : state.marksOn(turn).some((mark) => state.codes.get(mark.code).family === family);
  const turns = [...new Set([...chosen, ...state.markedTurns()])].sort((one, other) => fits(other) - fits(one) || one - other);
  place.list.replaceChildren(...turns.map((turn) => moment(scale, turn, chosen.has(turn))));
  if (!turns.length) place.list.append(el("li", { class: "hint" }, text("noMoments")));
  if (focused) place.list.querySelector(`[value="${focused}"]`)?.focus();
}

function moment(scale, turn, checked) {
  const id = `${scale.id}-at-${turn}`;
  const names = state.marksOn(turn).map((mark) => state.codes.get(mark.code).name);
  const said = wordsOf(turnNumbered(turn)).textContent;
  const box = el("input", { type: "checkbox", id, value: turn });
  box.checked = checked;
  const words = said.length > LONGEST ? `${said.slice(0, LONGEST).replace(/\S*$/, "")}…` : said;
  return el("li", { class: "choice" }, box, el("label", { for: id }, el("b", {}, `${turn} `), names.join(", "), el("span", { class: "muted small" }, ` “${words}”`)));
}

for (const area of [strength, question].filter(Boolean)) {
  area.addEventListener("input", () => steps.type("words", { strength: strength.value, question: question.value }));
  area.addEventListener("blur", steps.commitAll);
}

/** Advice beside a scale, until somebody waves it away. */
export function advise(scale, id, said, turn, dismiss) {
  const place = at(scale).querySelector(".evidence");
  const close = button("button-quiet", dismiss, text("adviceSeen"));
  place.after(el("div", { class: "advice", "data-advice": id }, el("p", {}, said, " ", turn && turnLink(turn, text("turn", turn))), close));
}
