import { fileURLToPath } from 'node:url';

/** The path of a file of published facts or sample settings. */
export const dataFile = (name: string): string =>
  fileURLToPath(new URL(`../../data/${name}`, import.meta.url));
