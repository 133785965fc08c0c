import { open } from './server/open.js';
import { orm } from './orm.js';
open(orm);
