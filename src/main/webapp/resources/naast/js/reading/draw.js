// Draws what stands at one turn, as the server draws it: words in their pieces, chips, stances.
import { el, main, number, sign, text } from "./dom.js";
import * as state from "./state.js";
import { turnNumbered, wordsOf } from "./turns.js";

const signs = { equal: ["tilt", "equal"], nonjudgmental: ["closed-hand", "open-hand"] };
const voice = main.dataset.voice;

export function chip(code) {
  const minus = code.polarity === "negative" ? "chip-minus " : "";
  return el("span", { class: `chip chip-signed ${minus}of-${code.family}` }, el("b", { class: "chip-letter" }, code.letter), ` ${code.name}`);
}

export function draw(number) {
  const turn = turnNumbered(number);
  if (!turn) return;
  const marks = state.marksOn(number);
  drawWords(wordsOf(turn), marks.filter((mark) => mark.start != null));
  const places = state.STANCES.map((stance) => [stance, state.placed(number, stance)]).filter(([, placed]) => placed);
  turn.querySelector(":scope > .marks")?.remove();
  const items = [...(places.length ? [placesItem(places)] : []), ...marks.map(markItem)];
  if (items.length) turn.append(el("ul", { class: "marks" }, ...items));
}

/** Cut where marks begin and end, so that they may overlap. */
function drawWords(place, marks) {
  const said = place.textContent;
  if (!marks.length) {
    if (place.firstElementChild) place.textContent = said;
    return;
  }
  const borders = [...new Set([0, said.length, ...marks.flatMap((mark) => [mark.start, mark.end])])].sort((one, other) => one - other);
  const pieces = borders.slice(1).map((to, i) => {
    const from = borders[i];
    const over = marks.filter((mark) => mark.start <= from && to <= mark.end);
    const words = said.slice(from, to);
    return over.length ? piece(words, over) : words;
  });
  place.replaceChildren(...pieces);
}

function piece(words, over) {
  const top = state.codes.get(over.at(-1).code);
  const minus = top.polarity === "negative" ? " span-minus" : "";
  const many = over.length > 1 ? " span-many" : "";
  return el("mark", { class: `span of-${top.family}${minus}${many}`, "data-voice": voice }, words);
}

function placesItem(places) {
  const values = Object.fromEntries(places.map(([stance, placed]) => [`data-${stance}`, number(placed.leaning)]));
  const shown = places.map(([stance, { leaning }]) =>
    el("span", { class: "placed-on" }, sign(signs[stance][leaning < 0 ? 0 : 1]), ` ${text(stance)} `, el("b", { class: "num" }, number(leaning))),
  );
  const reasons = places.filter(([, placed]) => placed.reason.trim()).map(([, placed]) => el("p", { class: "mark-comment" }, placed.reason));
  return el("li", { class: "mark placed", "data-voice": voice, ...values }, el("div", { class: "mark-head" }, ...shown), ...reasons);
}

function markItem({ code: id, quote, remark, rewrite }) {
  const code = state.codes.get(id);
  const words = quote && el("q", { class: "mark-words" }, quote);
  const better = rewrite.trim() && el("p", { class: "rewrite" }, sign("better"), el("span", {}, el("b", {}, text("better")), ` “${rewrite}”`));
  return el(
    "li",
    { class: "mark", "data-voice": voice, "data-code": id, "data-family": code.family },
    el("div", { class: "mark-head" }, chip(code), words),
    remark.trim() && el("p", { class: "mark-comment" }, remark),
    better,
  );
}
