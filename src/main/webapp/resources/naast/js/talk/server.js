// Requests about the talk. They carry ids of the page's own, so that repeating one does nothing twice.
import { submission, text } from "./page.js";

const base = `/api/submissions/${submission}/talk`;

/** The server said no, or could not be reached: then the status is 0. */
export class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

function whyNot(status, message) {
  if (status === 401) return text("signIn");
  return status === 0 || status >= 500 ? text("offline") : message || text("offline");
}

async function request(method, path, body) {
  let answer;
  try {
    answer = await fetch(base + path, {
      method,
      headers: { "X-Naast": "1", Accept: "application/json", ...(body ? { "Content-Type": "application/json" } : {}) },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(20000),
    });
  } catch {
    throw new Refusal(0, whyNot(0));
  }
  const said = answer.headers.get("Content-Type")?.includes("json") ? await answer.json() : null;
  if (!answer.ok) throw new Refusal(answer.status, whyNot(answer.status, said?.message));
  return said;
}

export const read = (after) => request("GET", `?after=${after}`);
export const write = (message, said) => request("PUT", `/messages/${message}`, said);
export const takeBack = (message) => request("DELETE", `/messages/${message}`);
export const answer = (mark, kind, given) => request(given ? "PUT" : "DELETE", `/answers/${mark}/${kind}`);
export const see = (seq) => request("PUT", `/seen/${seq}`);

/** Hears what happens from now on; the browser connects again by itself, and asks for what it missed. */
export function follow(known, hear) {
  let source;
  const connect = () => {
    source = new EventSource(`${base}/live?after=${known()}`);
    source.addEventListener("talk", (event) => hear(JSON.parse(event.data)));
    source.addEventListener("error", () => {
      source.close();
      setTimeout(connect, 3000);
    });
  };
  connect();
  addEventListener("pagehide", () => source.close());
}
