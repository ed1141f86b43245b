// The six scales and the words below the conversation.
import { main } from "./dom.js";
import { flush, keepTyped, later, send } from "./queue.js";

const strength = document.getElementById("strength");
const question = document.getElementById("question");
let revision = Number(main.dataset.revision);

for (const scale of document.querySelectorAll(".scale")) {
  scale.addEventListener("change", (event) => rate(scale, event.target.value));
  // With the keyboard one starts in the middle; nothing is chosen by that.
  scale.addEventListener("focusin", (event) => {
    const arriving = !scale.contains(event.relatedTarget) && event.target.matches("input:focus-visible");
    if (arriving && !scale.querySelector("input:checked")) scale.querySelector("input[value='3']").focus();
  });
}

function rate(scale, value) {
  const operationId = crypto.randomUUID();
  const level = value === "?" ? null : Number(value);
  send({ method: "PUT", path: `ratings/${scale.dataset.scale}`, body: () => ({ operationId, level }), refused: () => (scale.querySelector("input:checked").checked = false) });
}

function write() {
  send({
    key: "words",
    method: "PUT",
    path: "words",
    body: () => ({ strength: strength.value, question: question.value, revision }),
    done: (answer) => (revision = answer.revision),
    refused: keepTyped,
  });
}

for (const area of [strength, question].filter(Boolean)) {
  area.addEventListener("input", () => later("words", write));
  area.addEventListener("blur", flush);
}
