// Small tools to build elements; text is always text, never markup.
const texts = document.getElementById("texts").dataset;
export const main = document.getElementById("main");
export const at = (id) => document.getElementById(id);

/** The text under this name in the page's language, with {0}, {1} filled in. */
export function text(name, ...values) {
  return values.reduce((said, value, i) => said.replace(`{${i}}`, value), texts[name] ?? name);
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
  made.append(...children.filter((child) => child != null && child !== "" && child !== false));
  return made;
}

export function svg(name, attributes = {}, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function sign(id) {
  if (!id) return null;
  return svg("svg", { class: "sign", "aria-hidden": "true" }, svg("use", { href: `${main.dataset.signs}#${id}` }));
}

export function button(name, click, ...children) {
  return el("button", { type: "button", class: `button button-small ${name}`, click }, ...children);
}

export function number(leaning) {
  if (leaning == null) return "?";
  return leaning > 0 ? `+${leaning}` : String(leaning).replace("-", "−");
}

/** Said to who listens instead of looking. */
export function tell(message) {
  const place = at("told");
  place.textContent = place.textContent === message ? `${message} ` : message;
}

/** A link to a turn; pressing it goes there. */
export function turnLink(turn, said = turn) {
  return el("a", { class: "turn-link", href: `#turn-${turn}` }, String(said));
}
