// One thread: what is said about one turn or one mark, and where one says something oneself.
import { announce, el, moment, open, sign, text, withMentions } from "./page.js";
import * as server from "./server.js";

const LONGEST = 2000;
let made = 0;

export class Thread {
  /** @param place {turn, mark} @param about words for where it is @param quiet whether the button is a sign only */
  constructor(place, about, quiet) {
    this.place = place;
    this.about = about;
    this.quiet = quiet;
    this.messages = new Map();
    this.number = ++made;
    this.button = el("button", {
      class: `button button-quiet button-small talk-open${quiet ? " talk-quiet" : ""}`,
      type: "button", "aria-expanded": "false", "aria-controls": `thread-${this.number}`, click: () => this.toggle(),
    });
    this.list = el("ol", { class: "said", "aria-label": about });
    this.body = el("div", { class: "thread", id: `thread-${this.number}`, hidden: true, keydown: (event) => this.key(event) }, this.list);
    if (open) this.body.append(this.form());
    this.label();
  }

  toggle(shown = this.body.hidden, focus = true) {
    this.body.hidden = !shown;
    this.button.setAttribute("aria-expanded", String(shown));
    if (shown && focus) this.typed?.focus();
    this.label();
  }

  /** Keys mean nothing but writing in here. */
  key(event) {
    event.stopPropagation();
    if (event.key === "Escape") {
      this.toggle(false);
      this.button.focus();
    }
  }

  label() {
    const count = this.messages.size;
    const fresh = this.body.hidden && [...this.messages.values()].some((said) => said.unseen);
    const words = count === 0 ? "" : count === 1 ? text("messagesOne") : text("messagesMany", count);
    this.button.replaceChildren(
      sign("comment"),
      el("span", { class: this.quiet && count === 0 ? "aloud" : "" }, this.quiet ? this.about : text("reply")),
      words && el("span", { class: "talk-count" }, words),
      fresh ? el("span", { class: "talk-new" }, text("new")) : "",
    );
    this.button.hidden = !open && count === 0;
  }

  hear(said, unseen) {
    const known = this.messages.get(said.id);
    if (known && known.seq > said.seq) return;
    const now = { ...said, unseen: unseen || (known?.unseen ?? false) };
    this.messages.set(said.id, now);
    const item = this.drawn(now);
    if (known) {
      if (known.item.querySelector("textarea")) return;
      known.item.replaceWith(item);
    } else {
      this.list.append(item);
    }
    now.item = item;
    this.label();
  }

  drawn(said) {
    const voice = said.own ? text("you") : text(`voice-${said.voice}`.replace(/-(\w)/g, (all, letter) => letter.toUpperCase()));
    const head = el("p", { class: "meta" },
      el("span", { class: "voice" }, sign(`voice-${said.voice.replace("peer", "reader")}`), voice),
      el("time", { datetime: said.at }, moment(said.at)),
      said.changedAt && !said.takenBack ? el("span", {}, text("changed")) : "",
      said.unseen ? el("span", { class: "talk-new" }, text("new")) : "");
    if (said.takenBack || !said.words) {
      return el("li", { class: "saying" }, head, el("p", { class: "muted" }, text(said.takenBack ? "takenBack" : "gone")));
    }
    const words = el("p", { class: "saying-words" }, ...withMentions(said.words));
    return el("li", { class: "saying" }, head, words, said.own && open ? this.deeds(said) : "");
  }

  deeds(said) {
    const aloud = el("span", { class: "aloud" }, `: ${said.words.slice(0, 40)}`);
    return el("div", { class: "row" },
      el("button", { class: "button button-quiet button-small", type: "button", click: () => this.change(said) }, text("change"), aloud),
      el("button", { class: "button button-quiet button-small", type: "button", click: (event) => this.takeBack(said, event.target) }, text("takeBack"), aloud.cloneNode(true)));
  }

  form() {
    const box = this.box(text("label", this.about), "", text("send"), (words, ids) => this.send(ids.message, ids.operation, words, 0));
    this.typed = box.querySelector("textarea");
    return box;
  }

  /** Where something is written; ids stay the same until it has arrived, so that trying again says it once. */
  box(label, words, go, say) {
    const id = `say-${this.number}-${++made}`;
    const fresh = () => ({ message: crypto.randomUUID(), operation: crypto.randomUUID() });
    let ids = fresh();
    let sent = null;
    const typed = el("textarea", { id, rows: 2, maxlength: LONGEST, "aria-describedby": `${id}-hint` });
    typed.value = words;
    const problem = el("p", { class: "error", role: "alert" });
    const button = el("button", { class: "button button-small button-primary", type: "submit" }, go);
    const send = async () => {
      if (button.getAttribute("aria-disabled") === "true") return;
      const wanted = typed.value;
      if (sent !== null && sent !== wanted) ids = { ...ids, operation: crypto.randomUUID() };
      sent = wanted;
      button.setAttribute("aria-disabled", "true");
      try {
        await say(wanted, ids);
        problem.textContent = "";
        if (typed.value === wanted) typed.value = "";
        ids = fresh();
        sent = null;
      } catch (refusal) {
        problem.textContent = refusal.message;
      } finally {
        button.removeAttribute("aria-disabled");
      }
    };
    typed.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        send();
      }
    });
    const form = el("form", { class: "speak field", submit: (event) => { event.preventDefault(); send(); } },
      el("label", { for: id }, label), typed, el("p", { class: "hint", id: `${id}-hint` }, text("hint")), problem, el("div", { class: "row" }, button));
    return form;
  }

  async send(message, operation, words, base) {
    await server.write(message, { operationId: operation, turn: this.place.turn, mark: this.place.mark, words, base });
    await this.refresh();
    announce(text("sent"));
  }

  change(said) {
    const box = this.box(text("label", this.about), said.words, text("save"), async (words, ids) => {
      await server.write(said.id, { operationId: ids.operation, turn: said.turn, mark: said.mark, words, base: said.seq });
      box.remove();
      this.put(said);
      await this.refresh();
    });
    box.querySelector(".row").append(el("button", {
      class: "button button-quiet button-small", type: "button", click: () => { box.remove(); this.put(said).querySelector("button")?.focus(); },
    }, text("cancel")));
    this.messages.get(said.id).item.replaceChildren(box);
    box.querySelector("textarea").focus();
  }

  /** Draws a message as it is known now. */
  put(said) {
    const now = this.messages.get(said.id);
    const item = this.drawn(now);
    now.item.replaceWith(item);
    now.item = item;
    return item;
  }

  async takeBack(said, button) {
    try {
      await server.takeBack(said.id);
      await this.refresh();
      this.list.tabIndex = -1;
      this.list.focus();
    } catch (refusal) {
      button.closest("li").append(el("p", { class: "error", role: "alert" }, refusal.message));
    }
  }

  hasTyped() {
    return [...this.body.querySelectorAll(":scope > form textarea")].some((typed) => typed.value.trim());
  }
}
