// Asks the server something about this review.
import { main } from "./dom.js";

export async function call(method, path, body) {
  const answer = await fetch(`/api/reviews/${main.dataset.review}/${path}`, {
    method,
    headers: { "X-Naast": "1", Accept: "application/json", ...(body ? { "Content-Type": "application/json" } : {}) },
    body: body ? JSON.stringify(body) : undefined,
    signal: AbortSignal.timeout(20000),
  });
  const said = answer.headers.get("Content-Type")?.includes("json") ? await answer.json() : null;
  return { status: answer.status, ok: answer.ok, said };
}
