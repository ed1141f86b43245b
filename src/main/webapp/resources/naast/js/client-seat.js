// The client's seat: sliders that are unset until they are touched, kept while one goes on.
const form = document.getElementById("seat");
const said = form.dataset;
const status = document.getElementById("seat-status");
const problem = document.getElementById("seat-problem");
let revision = Number(said.revision);
let timer = 0;
let busy = false;
let changed = false;

function show(slider) {
  const { kept } = slider.dataset;
  const range = slider.querySelector("input");
  const words = kept === "" ? said.unset : kept === "?" ? said.cannot : said.position.replace("{0}", kept);
  slider.querySelector("output").textContent = words;
  range.setAttribute("aria-valuetext", words);
  slider.classList.toggle("slider-unset", kept === "" || kept === "?");
  slider.querySelector("[data-cannot]").setAttribute("aria-pressed", String(kept === "?"));
  slider.querySelector("[data-clear]").hidden = kept === "";
}

function put(slider, kept) {
  if (slider.dataset.kept === kept) return;
  slider.dataset.kept = kept;
  show(slider);
  later();
}

function state() {
  const felt = {};
  for (const slider of form.querySelectorAll(".slider")) felt[slider.dataset.felt] = slider.dataset.kept;
  const turn = form.querySelector("input[name=turn]:checked")?.value;
  return { link: said.link, felt, turn: /^\d+$/.test(turn ?? "") ? Number(turn) : null, words: document.getElementById("seat-words").value, revision };
}

function later(wait = 700) {
  changed = true;
  status.textContent = said.saving;
  clearTimeout(timer);
  timer = setTimeout(save, wait);
}

async function save() {
  if (busy) return later();
  busy = true;
  changed = false;
  try {
    const answer = await fetch("/api/client-seat", {
      method: "PUT",
      headers: { "X-Naast": "1", "Content-Type": "application/json" },
      body: JSON.stringify(state()),
      keepalive: true,
    });
    const told = await answer.json();
    if (answer.ok) {
      revision = told.revision;
      problem.textContent = "";
      if (!changed) status.textContent = said.saved.replace("{0}", new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" }));
    } else {
      refused(answer.status, told.message);
    }
  } catch {
    refused(0, said.offline);
  } finally {
    busy = false;
  }
}

/** What was filled in stays; what cannot be reached is tried again. */
function refused(code, message) {
  problem.textContent = message || said.offline;
  status.textContent = "";
  if (code === 0 || code >= 500) later(4000);
  else changed = true;
}

for (const slider of form.querySelectorAll(".slider")) {
  slider.dataset.kept ??= "";
  const range = slider.querySelector("input");
  range.addEventListener("input", () => put(slider, range.value));
  // Where the thumb lies already there is nothing to move: a press on it, or Enter, chooses that place.
  range.addEventListener("pointerup", () => put(slider, range.value));
  range.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      put(slider, range.value);
    }
  });
  slider.querySelector("[data-cannot]").addEventListener("click", () => put(slider, slider.dataset.kept === "?" ? "" : "?"));
  slider.querySelector("[data-clear]").addEventListener("click", () => {
    put(slider, "");
    range.value = "50";
    range.focus();
  });
  show(slider);
}
form.addEventListener("change", (event) => event.target.name === "turn" && later(0));
document.getElementById("seat-words").addEventListener("input", () => later());
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("pagehide", () => changed && save());
addEventListener("beforeunload", (event) => (changed || busy) && event.preventDefault());
