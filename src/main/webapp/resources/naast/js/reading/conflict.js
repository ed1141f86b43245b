// The same thing was changed in two windows: both are shown, and the reader chooses.
import { button, el, number, text } from "./dom.js";
import * as state from "./state.js";
import { say } from "./trouble.js";

/** @param choose called with the state that the reader keeps */
export function ask(target, mine, other, choose) {
  if (state.same(mine, state.normal(target, other))) return choose(other);
  const keep = button("", () => choose(mine), text("keepHere"));
  const take = button("", () => choose(other), text("takeOther"));
  const both = el("dl", { class: "facts" }, el("dt", {}, text("here")), el("dd", {}, describe(target, mine)), el("dt", {}, text("elsewhere")), el("dd", {}, describe(target, other)));
  say("conflict", [text("conflict"), both], el("span", { class: "row" }, keep, take), false);
}

function describe(target, now) {
  if (!now) return text("gone");
  const said = {
    mark: () => [text("turn", now.turn), state.codes.get(now.code).name, now.quote && `“${now.quote}”`, now.remark, now.rewrite],
    stance: () => [text("turn", target.split("/")[0]), `${text(target.split("/")[1])} ${number(now.leaning)}`, now.reason],
    rating: () => [document.querySelector(`#${CSS.escape(target)} legend`).textContent.trim(), number(now.level).replace("+", ""), now.evidence?.join(", ")],
    words: () => [now.strength, now.question],
  };
  return said[state.kindOf(target)]().filter(Boolean).join(" · ") || text("gone");
}
