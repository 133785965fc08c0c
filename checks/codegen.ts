import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import config from '../codegen.js';
import type { Check } from './check.js';
import { siteLabels } from './site-labels.js';
import { home } from './tool.js';

/** Folders in which nothing else stands. */
const rooms = ['test/generated', 'site/generated'];
const mend = 'mend: node --import tsx checks/codegen.ts --write';

/** What graphql-codegen would write, by path; nothing is written. */
async function generated(root: string): Promise<Map<string, string>> {
  const files = (await generate({ ...config, cwd: root, silent: true }, false)) as {
    filename: string;
    content: string;
  }[];
  // They come in the order in which they were done.
  const named = files.map(({ filename, content }): [string, string] => [
    relative(root, resolve(root, filename)),
    content,
  ]);
  if (existsSync(join(root, 'src/entities'))) named.push(['site/generated/labels.ts', siteLabels()]);
  return new Map(named.sort(([one], [other]) => (one < other ? -1 : 1)));
}

async function filesIn(root: string, room: string): Promise<string[]> {
  const entries = await readdir(join(root, room), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** The typed documents of the tests and of the site fit the schema and the documents of today. */
export const codegen: Check = async (root) => {
  if (!existsSync(join(root, 'schema/public.graphql')))
    return ['schema/public.graphql is missing: npm run reseau -- schema'];
  const wanted = await generated(root);
  const there = await Promise.all(
    rooms.filter((room) => existsSync(join(root, room))).map((room) => filesIn(root, room)),
  );
  const files = there.flat();
  return [
    ...[...wanted]
      .filter(([file, text]) => files.includes(file) && readFileSync(join(root, file), 'utf8') !== text)
      .map(([file]) => `${file} is stale (${mend})`),
    ...[...wanted.keys()]
      .filter((file) => !files.includes(file))
      .map((file) => `${file} is missing (${mend})`),
    ...files.filter((file) => !wanted.has(file)).map((file) => `${file} is no longer generated (${mend})`),
  ];
};

async function write(root: string): Promise<void> {
  for (const room of rooms) await rm(join(root, room), { recursive: true, force: true });
  for (const [file, text] of await generated(root)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
}

if (process.argv[1] === import.meta.filename && process.argv.includes('--write')) await write(home);
