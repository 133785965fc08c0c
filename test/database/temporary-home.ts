import { afterAll, afterEach } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import { Client } from 'pg';
import { startEmbedded, type EmbeddedPostgres } from '../../src/database/embedded.js';

const undo: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A home, still to be made, that is gone after the last test of the file. */
export function keptHome(mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'reseau-test-'));
  chmodSync(folder, mode);
  folders.push(folder);
  return join(folder, 'home');
}

/** A home, still to be made, that is gone after the test; `mode` is that of the folder around it. */
export function temporaryHome(mode?: number): string {
  const home = keptHome(mode);
  undo.push(() => rmSync(dirname(home), { recursive: true, force: true }));
  return home;
}

let model: string | undefined;

/**
 * A home whose first start is over: a copy of one that is made once a file, because making one takes a second
 * or more.
 */
export async function madeHome(): Promise<string> {
  if (!model) {
    model = keptHome();
    await (await startEmbedded({ home: model, log: pino({ level: 'silent' }) })).stop();
  }
  const home = temporaryHome();
  spawnSync('cp', ['-a', model, home]);
  return home;
}

/** Does something after the test, in the reverse order of asking. */
export const afterwards = (step: () => Promise<void> | void): void => void undo.push(step);

/** Starts the embedded server in this process; it is stopped after the test, if not before. */
export async function started(home: string, lines: string[] = []): Promise<EmbeddedPostgres> {
  const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
  const server = await startEmbedded({ home, log, say: (line) => void lines.push(line) });
  afterwards(() => server.stop());
  return server;
}

export async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

export const serverPid = (home: string): number =>
  Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
