// Done: what is missing is said all at once, with a way to each.
import { at, el, text } from "./dom.js";
import { call } from "./call.js";
import { say } from "./trouble.js";

const dialog = at("finish");
const yes = at("finish-yes");
const no = at("finish-no");
const list = at("finish-missing");
const asking = { title: at("finish-title").textContent, text: at("finish-text").textContent, no: no.textContent };

no.addEventListener("click", () => dialog.close());

/** @param goTo called with what is missing, to bring the reader there; settled: when everything has arrived */
export function ask(goTo, settled) {
  at("finish-title").textContent = asking.title;
  at("finish-text").textContent = asking.text;
  no.textContent = asking.no;
  list.hidden = true;
  yes.hidden = false;
  yes.onclick = () => finish(goTo, settled);
  dialog.showModal();
}

async function finish(goTo, settled) {
  yes.disabled = true;
  await settled();
  const answer = await post("finish");
  yes.disabled = false;
  if (answer?.said?.finished) {
    location.reload();
  } else if (answer) {
    showMissing(answer.said.obstacles, goTo);
  } else {
    dialog.close();
  }
}

function showMissing(obstacles, goTo) {
  at("finish-title").textContent = text("missing");
  at("finish-text").textContent = text("missingText");
  no.textContent = text("goOn");
  yes.hidden = true;
  list.hidden = false;
  list.replaceChildren(
    ...obstacles.map((missing) => {
      const go = (event) => {
        event.preventDefault();
        dialog.close();
        goTo(missing);
      };
      return el("li", {}, el("a", { href: "#main", click: go }, missing.message));
    }),
  );
  at("finish-title").focus();
}

async function post(path) {
  try {
    const answer = await call("POST", path);
    if (answer.ok) return answer;
    say("refused", answer.said?.message ?? text(answer.status === 401 ? "signIn" : "offline"));
  } catch {
    say("refused", text("offline"));
  }
  return null;
}

export async function release() {
  const answer = await post("release");
  if (answer) location.reload();
  else at("sure").hidePopover();
}
