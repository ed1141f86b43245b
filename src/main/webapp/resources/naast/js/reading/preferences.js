// The only things that a browser remembers: two yes or no's of its own, never anything of a conversation.
export function has(name) {
  try {
    return localStorage.getItem(`naast.${name}`) === "1";
  } catch {
    return false;
  }
}

export function keep(name, wanted) {
  try {
    if (wanted) localStorage.setItem(`naast.${name}`, "1");
    else localStorage.removeItem(`naast.${name}`);
  } catch {
    // Then it is asked again next time.
  }
}
