/** Copies a field's text, and says beside the button that it did. */
async function copy(button) {
  const field = document.getElementById(button.dataset.copy);
  const said = button.parentElement.querySelector('[role=status]');
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    said.textContent = button.dataset.copied;
  } catch {
    field.focus();
    said.textContent = button.dataset.byHand;
  }
}

document.querySelectorAll('[data-copy]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => copy(button));
});
