/* Codes at hand wherever a page includes fragments/curriculum/code-search.xhtml; fetched when first asked for. */
{
  const asks = {
    click: event => event.target.closest?.('[data-code-search], a[data-code], button[data-code]:not([aria-pressed])'),
    keydown: event => {
      if (event.altKey || document.querySelector('dialog[open]:modal')) {
        return false;
      }
      if (event.key.toLowerCase() === 'k') {
        return (event.ctrlKey || event.metaKey) && !event.shiftKey;
      }
      const types = event.target.matches('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], [role=combobox]');
      return event.key === '/' && !event.ctrlKey && !event.metaKey && !types && localStorage.getItem('naast.code-search.slash') !== 'off';
    },
  };
  const first = event => {
    if (!asks[event.type](event)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    stop();
    // Whoever was loaded takes it from here, beginning with what was just asked.
    import('./code-search.js').then(() => event.target.dispatchEvent(new event.constructor(event.type, event)));
  };
  const stop = () => Object.keys(asks).forEach(type => document.removeEventListener(type, first, true));
  Object.keys(asks).forEach(type => document.addEventListener(type, first, true));
  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('[data-code-search]').forEach(button => {
      button.hidden = false;
    });
  });
}
