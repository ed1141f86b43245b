// The wall of a class session: its leader's buttons and keys.
import { follow, main, mustSignIn, refresh, say, sendHere, stage } from "./live.js";

let steps = Promise.resolve();

function show() {
  stage.querySelectorAll("[data-step]").forEach((button) => button.addEventListener("click", () => step(button)));
}

function pulse({ here, answered }) {
  write("here", main.dataset.hereText, here);
  write("answered", main.dataset.answeredText, answered, here);
}

function write(id, text, ...values) {
  const place = document.getElementById(id);
  if (place) place.textContent = values.reduce((said, value, i) => said.replace(`{${i}}`, value), text);
}

/** One after another; each says where it wants to be, so that a second press does no harm. */
function step(button) {
  steps = steps.then(() => take(button));
}

async function take(button) {
  document.getElementById("sure")?.hidePopover();
  const { step: kind, turn, from, line, wanted } = button.dataset;
  const number = Number(from ? document.getElementById(from).value : turn ?? 0);
  try {
    const answer = await sendHere("POST", "steps", { kind, turn: number, line, wanted: wanted === "true" });
    if (answer.status === 401) mustSignIn();
    else if (answer.ok || answer.status === 409) await refresh();
    else say((await answer.json()).message);
  } catch {
    say(main.dataset.lost);
  }
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("select, input, textarea, [popover]:popover-open")) return;
  const key = { PageDown: "ArrowRight", PageUp: "ArrowLeft" }[event.key] ?? event.key;
  const wanted = key.length === 1 ? key.toLowerCase() : key;
  const button = stage.querySelector(`[data-key="${CSS.escape(wanted)}"]`);
  if (button) {
    event.preventDefault();
    button.click();
  }
});

follow({ pulse, show });
