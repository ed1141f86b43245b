// Three cards for who is here for the first time; they can be waved away and called back.
import { at, text } from "./dom.js";
import { keep } from "./preferences.js";

const card = at("tour");
const steps = [...card.querySelectorAll(".tour-step")];
const next = at("tour-next");
let at_ = 0;

function show(step) {
  at_ = step;
  steps.forEach((one, i) => (one.hidden = i !== step));
  at("tour-count").textContent = text("tourCount", step + 1, steps.length);
  next.textContent = text(step === steps.length - 1 ? "tourDone" : "tourNext");
}

function close() {
  card.hidden = true;
  keep("tourSeen", true);
  document.querySelector(".turn[tabindex='0']")?.focus();
}

next.addEventListener("click", () => {
  if (at_ === steps.length - 1) return close();
  show(at_ + 1);
  steps[at_].querySelector("h2").focus();
});
at("tour-close").addEventListener("click", close);

export function start() {
  show(0);
  card.hidden = false;
}

export function again() {
  at("more").hidePopover();
  start();
  card.scrollIntoView({ block: "center" });
  steps[0].querySelector("h2").focus();
}
