import { startPartner } from './partner.js';

startPartner();
