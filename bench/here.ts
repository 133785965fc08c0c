import { fileURLToPath } from 'node:url';

/** A path within this folder. */
export const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
