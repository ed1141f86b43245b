// Bringing marks from a file into this review.
import { call } from "./call.js";
import { at, el, text } from "./dom.js";
import { settled } from "./queue.js";
import { say } from "./trouble.js";

export async function bring(target) {
  const [file] = target.files;
  if (!file) return;
  try {
    const marks = JSON.parse(await file.text());
    await settled();
    const answer = await call("POST", `import?operation=${crypto.randomUUID()}`, marks);
    if (answer.ok) report(answer.said);
    else say("refused", answer.said?.message ?? text("importFailed"));
  } catch (failure) {
    say("refused", text(failure instanceof SyntaxError ? "importFailed" : "offline"));
  }
  target.value = "";
}

/** What came in appears by itself, as from another window. */
function report({ taken, skipped }) {
  at("more").hidePopover();
  const list = skipped.length > 0 && el("ul", {}, ...skipped.map(({ what, why }) => el("li", {}, `${what}: ${why}`)));
  say("imported", [text("imported", taken), list].filter(Boolean));
}
