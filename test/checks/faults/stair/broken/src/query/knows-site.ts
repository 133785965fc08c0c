import { home } from '../../site/home.js';

export const asked = home;
