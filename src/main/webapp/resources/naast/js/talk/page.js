// What the page says about the talk, and small tools; text is always text, never markup.
const box = document.getElementById("talk");

export const submission = box.dataset.submission;
export const signs = box.dataset.signs;
/** Whether something can still be said. */
export const open = box.dataset.open === "true";
export const language = document.documentElement.lang;

/** The text under this name in the page's language, with {0}, {1} filled in. */
export function text(name, ...values) {
  return values.reduce((said, value, i) => said.replace(`{${i}}`, value), box.dataset[name] ?? name);
}

/** el("p", {class: "hint"}, "words", child) */
export function el(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      made.addEventListener(key, value);
    } else if (value !== false && value != null) {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...children.filter((child) => child != null && child !== ""));
  return made;
}

export function sign(id) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "sign");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `${signs}#${id}`);
  svg.append(use);
  return svg;
}

/** Words in which #13 leads to turn 13, where there is one. */
export function withMentions(words) {
  return words.split(/(#\d{1,4})/).map((part) => {
    const turn = part.startsWith("#") && document.getElementById(`turn-${part.slice(1)}`);
    return turn ? el("a", { class: "mention", href: `#turn-${part.slice(1)}` }, part) : part;
  });
}

export function moment(at) {
  return new Date(at).toLocaleString(language, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
}

/** Says something aloud without moving anything. */
export function announce(words) {
  document.getElementById("talk-status").textContent = words;
}
