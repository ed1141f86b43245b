// The switch with which an author lets her class look at a conversation.
const button = document.getElementById("class-use");
const state = document.getElementById("class-use-state");

button.disabled = false;
button.addEventListener("click", async () => {
  const wanted = button.getAttribute("aria-checked") !== "true";
  button.disabled = true;
  state.textContent = await put(wanted);
  button.disabled = false;
  button.focus();
});

async function put(wanted) {
  try {
    const answer = await fetch(`/api/submissions/${button.dataset.submission}/in-class`, {
      method: wanted ? "PUT" : "DELETE",
      headers: { "X-Naast": "1", Accept: "application/json" },
    });
    const said = await answer.json();
    if (!answer.ok) return said.message ?? button.dataset.failed;
    button.setAttribute("aria-checked", String(said.allowed));
    return said.allowed ? button.dataset.on : button.dataset.off;
  } catch {
    return button.dataset.failed;
  }
}
