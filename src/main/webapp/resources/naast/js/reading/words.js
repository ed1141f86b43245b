// Choosing some words of a turn: with the mouse, by touch, or with a cursor that goes from word to word.
import { el, main, tell, text } from "./dom.js";
import { list, numberOf, select, wordsOf } from "./turns.js";

let segmenter = null;
const watchers = [];
let chosen = null;
let cursor = null;

/** Calls back with {turn, start, end, quote}, or null for the whole turn. */
export function watch(changed) {
  watchers.push(changed);
}

export const chosenOn = (turn) => (chosen?.turn === turn ? chosen : null);

export function clear() {
  cursor = null;
  if (!chosen) return;
  getSelection().removeAllRanges();
  choose(null);
}

/** Whole words, never a part of a character; emoji count as words. */
function wordsIn(said) {
  segmenter ??= new Intl.Segmenter(main.querySelector(".turn-text").lang || undefined, { granularity: "word" });
  const words = [...segmenter.segment(said)]
    .filter(({ segment, isWordLike }) => isWordLike || /\p{Extended_Pictographic}/u.test(segment))
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }));
  const bare = said.trim();
  return words.length || !bare ? words : [{ start: said.indexOf(bare), end: said.indexOf(bare) + bare.length }];
}

function choose(next) {
  chosen = next;
  paint();
  watchers.forEach((changed) => changed(chosen));
}

/** Painted without touching the text where browsers can; else selected. */
function paint() {
  const range = chosen && rangeOf(chosen);
  if (window.Highlight) {
    CSS.highlights.delete("words");
    if (range) CSS.highlights.set("words", new Highlight(range));
  } else if (range && cursor) {
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }
}

function rangeOf({ element, start, end }) {
  const range = new Range();
  const nodes = document.createTreeWalker(wordsOf(element), NodeFilter.SHOW_TEXT);
  let from = 0;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const to = from + node.length;
    if (start >= from && start <= to) range.setStart(node, start - from);
    if (end >= from && end <= to) {
      range.setEnd(node, end - from);
      break;
    }
    from = to;
  }
  return range;
}

/** The turn was drawn anew. */
export function repaint(turn) {
  if (chosen?.turn === turn) paint();
}

/** Where a mark stands when it comes on these words; nothing for the whole turn. */
export const placeOf = (span) => span && { start: span.start, end: span.end, quote: span.quote };

function chosenBetween(element, start, end) {
  return { turn: numberOf(element), element, start, end, quote: wordsOf(element).textContent.slice(start, end) };
}

// With the mouse or by touch: what was selected in one turn, grown to whole words.
let waiting = 0;
document.addEventListener("selectionchange", () => {
  clearTimeout(waiting);
  waiting = setTimeout(takeSelection, 250);
});

list.addEventListener("pointerup", () => setTimeout(takeSelection));
// A click beside the words lets go of them.
list.addEventListener("click", () => getSelection().isCollapsed && clear());

function takeSelection() {
  const selection = getSelection();
  if (cursor || selection.isCollapsed || !selection.rangeCount) return;
  const element = nodeElement(selection.anchorNode)?.closest(".turn");
  if (!element || !list.contains(element)) return;
  const range = selection.getRangeAt(0).cloneRange();
  const place = wordsOf(element);
  const whole = new Range();
  whole.selectNodeContents(place);
  // What goes on into another turn ends with this one.
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0) range.setStart(whole.startContainer, whole.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0) range.setEnd(whole.endContainer, whole.endOffset);
  const start = offset(place, range.startContainer, range.startOffset);
  const end = offset(place, range.endContainer, range.endOffset);
  const words = wordsIn(place.textContent).filter((word) => word.end > start && word.start < end);
  if (!words.length) return;
  // Nothing to let go of: that would take the handles away from under a finger.
  chosen = null;
  select(element, false);
  choose(chosenBetween(element, words[0].start, words.at(-1).end));
}

const nodeElement = (node) => (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node);

function offset(place, node, at) {
  const before = new Range();
  before.selectNodeContents(place);
  before.setEnd(node, at);
  return before.toString().length;
}

/** Puts the cursor on the first word of a turn, or of what was chosen there. */
export function start(element) {
  const words = wordsIn(wordsOf(element).textContent);
  if (!words.length) return;
  getSelection().removeAllRanges();
  const known = chosenOn(numberOf(element));
  const at = Math.max(0, known ? words.findIndex((word) => word.start >= known.start) : 0);
  cursor = { element, words, anchor: at, head: at };
  show();
}

function show() {
  const { element, words, anchor, head } = cursor;
  const [first, last] = anchor < head ? [anchor, head] : [head, anchor];
  choose(chosenBetween(element, words[first].start, words[last].end));
  tell(text("onWords", chosen.quote));
  rangeOf(chosen).startContainer.parentElement.scrollIntoView({ block: "nearest" });
}

const moves = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: (at, last) => last,
};

/** @return what a key does while the cursor is on words, or null */
export function deedFor(event) {
  const move = moves[event.key];
  if (!cursor) return null;
  if (event.key === "Escape") return () => clear();
  if (!move) return null;
  return () => {
    const last = cursor.words.length - 1;
    cursor.head = Math.max(0, Math.min(last, move(cursor.head, last)));
    if (!event.shiftKey) cursor.anchor = cursor.head;
    show();
  };
}

/** What says on which words the next code comes, with a way back to the whole turn. */
export function label() {
  if (!chosen) return null;
  return el("q", { class: "mark-words" }, chosen.quote);
}
