import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** What a process of its own answered: its connection, or the error code and message of its refusal. */
export interface Answer {
  readonly ownerUrl?: string;
  readonly code?: string;
  readonly message?: string;
}

const program = `
  import { startEmbedded } from './src/database/embedded.ts';
  import { createLog } from './src/base/log.ts';
  try {
    const { ownerUrl, stop } = await startEmbedded({ home: process.argv.at(-1), log: createLog('silent') });
    process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
    console.log(JSON.stringify({ ownerUrl }));
    setInterval(() => undefined, 1000);
  } catch ({ code, message }) {
    console.log(JSON.stringify({ code, message }));
  }`;

/** Starts the embedded PostgreSQL in another Node process and waits for its answer. */
export async function embeddedProcess(
  home: string,
  before: readonly string[] = [],
): Promise<{ child: ChildProcess; answer: Answer }> {
  const [command = '', ...args] = [
    ...before,
    process.execPath,
    '--import',
    'tsx',
    '--input-type=module',
    '--eval',
    program,
    home,
  ];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout }))
    return { child, answer: JSON.parse(line) as Answer };
  throw new Error('the process ended without an answer');
}

/** Ends a process and waits until it is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}
