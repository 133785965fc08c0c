import type { ChildProcess } from 'node:child_process';
import { ended, started, until } from './tools.js';

/** The first process loads the evaluation data; on a busy machine that takes minutes. */
const startSeconds = 600;

/** Server processes by their ports. */
export class Processes {
  readonly #running = new Map<number, ChildProcess>();

  constructor(private readonly env: NodeJS.ProcessEnv) {}

  async start(port: number): Promise<void> {
    const child = started(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      ...this.env,
      PORT: String(port),
    });
    this.#running.set(port, child);
    await until(
      `the process on port ${port} is ready`,
      async () => (await fetch(`http://127.0.0.1:${port}/ready`)).ok,
      startSeconds,
    );
  }

  async restart(port: number): Promise<void> {
    const child = this.#running.get(port);
    if (child) await ended(child);
    await this.start(port);
  }
}

/** An answer of the graph: its status and its text. */
export interface Answered {
  readonly status: number;
  readonly text: string;
}

/** Asks the graph of a process. */
export async function askGraph(
  port: number,
  body: { readonly query: string; readonly variables?: object },
  { key, signal }: { readonly key?: string; readonly signal?: AbortSignal } = {},
): Promise<Answered> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify(body),
    signal: signal ?? AbortSignal.timeout(60_000),
  });
  return { status: answer.status, text: await answer.text() };
}

/** The answer of a trusted document, as a website asks for it. */
export async function askTrusted(port: number, id: string, variables: object = {}): Promise<Answered> {
  const search = new URLSearchParams({
    documentId: `sha256:${id.replace(/^sha256:/, '')}`,
    variables: JSON.stringify(variables),
  });
  const answer = await fetch(`http://127.0.0.1:${port}/graphql?${search.toString()}`, {
    signal: AbortSignal.timeout(60_000),
  });
  return { status: answer.status, text: await answer.text() };
}
