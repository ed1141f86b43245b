// The three quick answers under a mark, with how many gave them.
import { el, open, text } from "./page.js";
import * as server from "./server.js";

const KINDS = ["thanks", "helped", "different"];

export class Answers {
  /** @param own whether the mark is the reader's own: then it is only told what others answered */
  constructor(mark, own, refresh) {
    this.mark = mark;
    this.own = own;
    this.refresh = refresh;
    this.known = { counts: {}, own: [], of: 0 };
    this.problem = el("p", { class: "error", role: "alert" });
    this.row = el("div", { class: "quick-answers", role: "group", "aria-label": text("answers"), keydown: (event) => event.stopPropagation() });
    this.buttons = new Map();
    this.draw();
  }

  hear(answered) {
    this.known = answered;
    this.draw();
  }

  draw() {
    if (this.own || !open) {
      this.row.replaceChildren(...KINDS.filter((kind) => this.known.counts[kind]).map((kind) =>
        el("span", { class: "quick-answer" }, `${text(kind)} `, el("span", { class: "num" }, this.count(kind)))));
      this.row.hidden = this.row.childElementCount === 0;
      return;
    }
    for (const kind of KINDS) {
      const button = this.buttons.get(kind) ?? this.button(kind);
      button.setAttribute("aria-pressed", String(this.known.own.includes(kind)));
      button.replaceChildren(text(kind), this.known.counts[kind] ? el("span", { class: "num" }, this.count(kind)) : "");
    }
  }

  count(kind) {
    return text("of", this.known.counts[kind], this.known.of);
  }

  button(kind) {
    const button = el("button", { class: "button button-small quick-answer", type: "button", click: () => this.press(kind) });
    this.buttons.set(kind, button);
    this.row.append(button);
    return button;
  }

  async press(kind) {
    try {
      await server.answer(this.mark, kind, !this.known.own.includes(kind));
      this.problem.remove();
      await this.refresh();
    } catch (refusal) {
      this.problem.textContent = refusal.message;
      this.row.after(this.problem);
    }
  }
}
