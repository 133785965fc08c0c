import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const address = 'https://data.example.org';

/**
 * The website that is built by the guide: its blocks of code as files in a folder of their own, with the
 * address of a server.
 */
export class Site {
  readonly folder = here('site');
  readonly #blocks = new Map<string, string>();

  /** Where its clients ask. */
  readonly graphql: string;

  constructor(private readonly url: string) {
    this.graphql = `${url}/graphql`;
    const guide = readFileSync(here('../../docs/building-a-website.md'), 'utf8');
    for (const [, name = '', text = ''] of guide.matchAll(/^```\w+ ([\w./-]+)\n([\s\S]*?)^```$/gm))
      this.#blocks.set(name, text);
    rmSync(this.folder, { recursive: true, force: true });
    this.write('package.json', '{ "type": "module" }');
    for (const [name, text] of this.#blocks)
      if (name.includes('.')) this.write(name, text.replaceAll(address, url));
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
    return (await import(pathToFileURL(join(this.folder, path)).href)) as T;
  }

  /** Runs the commands of a block of the guide, as npx would. Throws what they say where one fails. */
  async run(block: string): Promise<void> {
    const commands = this.#blocks.get(block);
    if (commands === undefined) throw new Error(`the guide has no block ${block}`);
    for (const line of commands.trim().split('\n'))
      await this.#command(line.replaceAll(address, this.url).replace(/^npx /, ''));
  }

  async #command(line: string): Promise<void> {
    const path = [here('node_modules/.bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
    try {
      await promisify(execFile)('sh', ['-c', line], {
        cwd: this.folder,
        env: { ...process.env, PATH: path, CI: 'true' },
      });
    } catch (reason: unknown) {
      const { stdout = '', stderr = '' } = reason as { stdout?: string; stderr?: string };
      throw new Error(`${line}\n${stdout}${stderr}`, { cause: reason });
    }
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
