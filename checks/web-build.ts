import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { built, manifest, manifestOf, mend, partsOf } from './web-parts.js';
import { runProgram } from './tool.js';

/**
 * Installs and builds the rooms of web/ from its sources alone, in an empty folder that is removed
 * afterwards.
 */
async function withBuild<T>(root: string, use: (place: string) => Promise<T>): Promise<T> {
  const place = await mkdtemp(join(tmpdir(), 'reseau-web-'));
  try {
    const { sources } = await partsOf(root);
    for (const file of sources) await cp(join(root, file), join(place, file));
    for (const args of [['ci'], ['run', 'build']]) {
      const { code, output } = await runProgram('npm', args, join(place, 'web'));
      if (code !== 0) throw new Error(`npm ${args.join(' ')} failed in web: ${output.slice(-3000)}`);
    }
    return await use(place);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

const bytesOf = (root: string, file: string): Buffer =>
  existsSync(join(root, file)) ? readFileSync(join(root, file)) : Buffer.of();

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** Builds again and compares with the committed build, byte by byte. */
export const compareWithFreshBuild = (root: string): Promise<string[]> =>
  withBuild(root, async (place) => {
    const files = new Set([...(await filesBelow(place, built)), ...(await partsOf(root)).dist]);
    const differing = [...files].sort().filter((file) => !bytesOf(place, file).equals(bytesOf(root, file)));
    return differing.map((file) => `${file} differs from a fresh build (${mend})`);
  });

/** Replaces the committed build by a fresh one and records what it was built from. */
export const writeFreshBuild = (root: string): Promise<void> =>
  withBuild(root, async (place) => {
    await rm(join(root, built), { recursive: true, force: true });
    await cp(join(place, built), join(root, built), { recursive: true });
    await writeFile(join(root, manifest), await manifestOf(root));
  });
