/* PrimeFaces moves scripts to the bottom and spoils the type of modules on the way; a plain script passes. */
document.addEventListener('DOMContentLoaded', () => import('./partner.js').then(partner => partner.startPartner()));
