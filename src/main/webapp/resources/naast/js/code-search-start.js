/* Codes at hand wherever a page includes fragments/curriculum/code-search.xhtml. */
document.addEventListener('DOMContentLoaded', () => import('./code-search.js'));
