// Says what went wrong and what one can do, in one place, until it is closed or mended.
import { el, sign, text } from "./dom.js";
import { focusedTurn } from "./turns.js";

const place = document.getElementById("trouble");
let shown = "";

/** @param closable whether it may be closed without an answer */
export function say(kind, message, link, closable = true) {
  const parts = [message].flat();
  const said = kind + parts.map((part) => part.textContent ?? part).join();
  if (shown === said) return;
  // What asks for an answer is not pushed away by what does not.
  if (place.dataset.kind === "conflict" && place.firstChild && kind !== "conflict") return;
  shown = said;
  const close = closable && el("button", { type: "button", class: "button button-quiet button-small", click: () => mend(kind) }, text("close"));
  place.dataset.kind = kind;
  place.replaceChildren(el("div", { class: "notice notice-warning" }, sign("warning"), el("div", { class: "stack" }, el("p", {}, parts[0]), ...parts.slice(1)), el("p", { class: "row" }, link, close || "")));
}

/** Takes the message away, if it is of this kind. */
export function mend(kind) {
  if (place.dataset.kind !== kind) return;
  const hadFocus = place.contains(document.activeElement);
  shown = "";
  place.replaceChildren();
  if (hadFocus) focusedTurn()?.focus();
}
