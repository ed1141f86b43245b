// Three cards for who is here for the first time; they can be waved away and called back.
import { at, text } from "./dom.js";

const SEEN = "naast.tourSeen";
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
  remember();
  document.querySelector(".turn[tabindex='0']")?.focus();
}

function remember() {
  try {
    localStorage.setItem(SEEN, "1");
  } catch {
    // Then it comes again next time.
  }
}

const seen = () => {
  try {
    return localStorage.getItem(SEEN) === "1";
  } catch {
    return false;
  }
};

next.addEventListener("click", () => {
  if (at_ === steps.length - 1) return close();
  show(at_ + 1);
  steps[at_].querySelector("h2").focus();
});
at("tour-close").addEventListener("click", close);
at("tour-again").addEventListener("click", () => {
  at("more").hidePopover();
  card.hidden = false;
  show(0);
  card.scrollIntoView({ block: "center" });
  steps[0].querySelector("h2").focus();
});
show(0);
card.hidden = seen();
