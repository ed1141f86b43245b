/* Buttons that copy what stands in a field; without the clipboard they select it, to be copied by hand. */
document.addEventListener('DOMContentLoaded', () => import('./copy.js'));
