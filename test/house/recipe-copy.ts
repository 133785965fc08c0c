import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const parts = [
  'src',
  'migrations',
  'documents',
  'schema',
  'data',
  'web/account',
  'web/dist',
  'web/shared',
  'site',
  'checks',
  'codegen.ts',
  'package.json',
  'tsconfig.json',
];
const fence = '```';

/** The blocks of code of a page in one language. */
export const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`${fence}${language}\\n([\\s\\S]*?)${fence}`, 'g'))].map(([, code = '']) =>
    code.replace(/^ {3}/gm, ''),
  );

/** The arguments of node for a command of the product. */
export const reseau = (...args: readonly string[]): string[] => ['--import', 'tsx', 'src/cli.ts', ...args];

/** A copy of the tree, in which a page that says how to add something is followed to the letter. */
export class RecipeCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'reseau-recipe-'));
  readonly outcomes = new Map<string, { code: number | null; output: string }>();

  constructor() {
    chmodSync(this.folder, 0o711);
    for (const part of parts) cpSync(part, join(this.folder, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'));
  }

  /** Takes a file of the tests, or the same at another place. */
  take(file: string, place = file): void {
    mkdirSync(dirname(join(this.folder, place)), { recursive: true });
    cpSync(file, join(this.folder, place));
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  /** Changes a file; one that stays as it was is an error. */
  rewrite(file: string, change: (text: string) => string): void {
    const before = readFileSync(join(this.folder, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${file} is as it was`);
    this.write(file, after);
  }

  /** Runs node in the copy, and keeps what came of it under the name of the step. */
  async run(step: string, args: readonly string[]): Promise<void> {
    const child = spawn(process.execPath, args, {
      cwd: this.folder,
      env: { PATH: process.env.PATH, HOME: process.env.HOME },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    this.outcomes.set(step, { code, output });
  }

  /** What a step that succeeded printed, as JSON. */
  printed(step: string): unknown {
    const { code, output = '' } = this.outcomes.get(step) ?? {};
    if (code !== 0) throw new Error(output);
    return JSON.parse(output);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
