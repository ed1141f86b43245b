// Says what went wrong and what one can do, in one place, until it is closed or mended.
import { el, sign, text } from "./dom.js";

const place = document.getElementById("trouble");
let shown = "";

export function say(kind, message, link) {
  if (shown === kind + message) return;
  shown = kind + message;
  const close = el("button", { type: "button", class: "button button-quiet button-small", click: () => mend(kind) }, text("close"));
  place.dataset.kind = kind;
  place.replaceChildren(
    el("div", { class: "notice notice-warning" }, sign("warning"), el("p", {}, message), el("p", { class: "row" }, link ?? "", close)),
  );
}

/** Takes the message away, if it is of this kind. */
export function mend(kind) {
  if (place.dataset.kind !== kind) return;
  const hadFocus = place.contains(document.activeElement);
  shown = "";
  place.replaceChildren();
  if (hadFocus) document.querySelector(".turn[tabindex='0']")?.focus();
}
