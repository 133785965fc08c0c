import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const address = 'https://data.example.org';
const guide = readFileSync(here('../../docs/building-a-website.md'), 'utf8');
const fence = '```';

/** A block of the guide: a file where its name has an ending, else commands, a query or what belongs to one. */
interface Block {
  readonly language: string;
  readonly name: string;
  readonly text: string;
}
const blocks: readonly Block[] = [
  ...guide.matchAll(new RegExp(`^${fence}(\\w+) ([\\w./-]+)\\n([\\s\\S]*?)^${fence}$`, 'gm')),
].map(([, language = '', name = '', text = '']) => ({ language, name, text }));

/** Blocks without a name, which nothing could run. */
export const namelessBlocks: readonly string[] = [
  ...guide.matchAll(new RegExp(`^${fence}(.*)\\n[\\s\\S]*?^${fence}$`, 'gm')),
]
  .map(([, head = '']) => head)
  .filter((head) => !/^\w+ [\w./-]+$/.test(head));

/** The names of the queries of the guide: each has an answer, `<name>.answer`, and may have `<name>.variables`. */
export const queryNames: readonly string[] = blocks
  .filter(({ language }) => language === 'graphql')
  .map(({ name }) => name);

/** What commands print. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * The website that is built by the guide: its blocks of code as files in a folder of their own, with the
 * address of a server.
 */
export class Site {
  readonly folder = here('site');
  readonly #unused = new Set(blocks.map(({ name }) => name));

  /** Where its clients ask. */
  readonly graphql: string;

  constructor(
    private readonly url: string,
    /** What commands of the operator are given. */
    private readonly settings: Readonly<Record<string, string>>,
  ) {
    this.graphql = `${url}/graphql`;
    rmSync(this.folder, { recursive: true, force: true });
    this.write('package.json', '{ "type": "module" }');
    for (const { name, text } of blocks.filter((one) => this.#isFile(one)))
      this.write(name, text.replaceAll(address, url));
  }

  #isFile({ language, name }: Block): boolean {
    return name.includes('.') && !(language === 'json' && /\.(variables|answer)$/.test(name));
  }

  /** Writes a file of the website that the guide leaves to its authors. */
  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** A module of the website. The caller says what it exports. */
  async load<T>(path: string): Promise<T> {
    this.use(path);
    return (await import(pathToFileURL(join(this.folder, path)).href)) as T;
  }

  /** The text of a block; undefined: the guide has none of that name. */
  block(name: string): string | undefined {
    this.use(name);
    return blocks.find((one) => one.name === name)?.text;
  }

  /** Notes that blocks have been run, with all files that they import. */
  use(...names: readonly string[]): void {
    for (const name of names) {
      if (!this.#unused.delete(name)) continue;
      const text = blocks.find((one) => one.name === name)?.text ?? '';
      this.use(...[...text.matchAll(/from '\.\/([\w-]+)\.[jt]s'/g)].map(([, file = '']) => `${file}.ts`));
    }
  }

  /** Blocks that have not been run. */
  get unused(): readonly string[] {
    return [...this.#unused];
  }

  /** Runs the commands of a block of the guide, as npx and npm would. Throws what they say where one fails. */
  async run(block: string, environment: Readonly<Record<string, string>> = {}): Promise<Printed> {
    const commands = this.block(block);
    if (commands === undefined) throw new Error(`the guide has no block ${block}`);
    const printed = { stdout: '', stderr: '' };
    for (const line of commands.trim().split('\n')) {
      this.use(...blocks.map(({ name }) => name).filter((name) => line.split(/\s/).includes(name)));
      const { stdout, stderr } = await this.#command(line, environment);
      printed.stdout += stdout;
      printed.stderr += stderr;
    }
    return printed;
  }

  /** Runs a file of the website. */
  node(file: string, environment: Readonly<Record<string, string>>): Promise<Printed> {
    return this.#command(`node ${file}`, environment);
  }

  async #command(line: string, environment: Readonly<Record<string, string>>): Promise<Printed> {
    const path = [here('node_modules/.bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
    const command = line
      .replaceAll(address, this.url)
      .replace(/^npx /, '')
      .replace(/^npm run reseau -- /, `node --import tsx ${here('../../src/cli.ts')} `);
    const settings = command.includes('src/cli.ts')
      ? { ...this.settings, TSX_TSCONFIG_PATH: here('../../tsconfig.json') }
      : {};
    try {
      return await promisify(execFile)('sh', ['-c', command], {
        cwd: this.folder,
        env: { ...process.env, PATH: path, CI: 'true', ...settings, ...environment },
      });
    } catch (reason: unknown) {
      const { stdout = '', stderr = '' } = reason as Partial<Printed>;
      throw new Error(`${line}\n${stdout}${stderr}`, { cause: reason });
    }
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
