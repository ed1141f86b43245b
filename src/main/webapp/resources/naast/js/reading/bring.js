// Bringing marks from a file into this review.
import { call } from "./call.js";
import { at, text } from "./dom.js";
import { settled } from "./queue.js";
import { say } from "./trouble.js";

at("import").addEventListener("change", async ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  try {
    const marks = JSON.parse(await file.text());
    await settled();
    const answer = await call("POST", "import", marks);
    if (answer.ok) return location.reload();
    say("refused", answer.said?.message ?? text("importFailed"));
  } catch (failure) {
    say("refused", text(failure instanceof SyntaxError ? "importFailed" : "offline"));
  }
  target.value = "";
});
