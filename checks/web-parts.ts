import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './tree.js';

export const manifest = 'web/dist.sha256';
export const built = 'web/dist/';
export const mend = 'mend: node --import tsx checks/web.ts --write';

/** Everything the pages are built from, and everything that was built. */
export async function partsOf(root: string): Promise<{ sources: string[]; dist: string[] }> {
  const files = (await filesOf(root)).filter((file) => file !== manifest && !file.endsWith('README.md'));
  return {
    sources: files.filter(
      (file) =>
        (file.startsWith('web/') && !file.startsWith(built)) ||
        /^documents\/examples\/[^/]+\.graphql$/.test(file),
    ),
    dist: files.filter((file) => file.startsWith(built)),
  };
}

/** One line a file, in the form of sha256sum: `sha256sum -c web/dist.sha256` reads it too. */
export async function manifestOf(root: string): Promise<string> {
  const { sources, dist } = await partsOf(root);
  const lines = [...sources, ...dist].map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex')}  ${file}\n`,
  );
  return lines.join('');
}
