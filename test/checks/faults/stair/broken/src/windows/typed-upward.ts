import type { Door } from '../server/door.js';
export const typed = (door: Door) => door;
