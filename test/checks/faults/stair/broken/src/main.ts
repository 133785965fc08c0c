import { open } from './server/open.js';
open();
