import { readFileSync } from 'node:fs';
import { startReseau, type Ground } from './ground.js';
import { here } from './here.js';
import { load, type Asked } from './load.js';
import type { Operation } from './operations.js';
import { peers, type ByPeer, type Peer } from './peers.js';
import { medianOf, rounded, type Kept, type Measured } from './results.js';
import { Server } from './server.js';

/** How hard and how long is asked. */
export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
}

/** What the servers are asked, and whether they answered the same. */
export interface Question {
  readonly of: ByPeer<Asked>;
  readonly answersEqual: boolean;
}

interface Sample {
  /** Answers a second. */
  readonly rate: number;
  /** The share of requests that had none. */
  readonly failed: number;
  readonly cpu: number;
  readonly memory: number;
}

/** One server under load, for a while. */
async function sample(server: Server, asked: Asked, { connections, seconds }: Effort): Promise<Sample> {
  const before = server.cpu;
  const { answered, failed, seconds: lasted } = await load(asked, connections, seconds);
  return {
    rate: answered / lasted,
    failed: failed === 0 ? 0 : failed / (answered + failed),
    cpu: answered === 0 ? 0 : ((server.cpu - before) * 1000) / answered,
    memory: server.memory,
  };
}

/** Every operation in every round, the servers one after the other, each first in its turn. */
export async function measure(
  servers: ByPeer<Server>,
  asked: ReadonlyMap<Operation, Question>,
  effort: Effort,
  say: (line: string) => void,
): Promise<Measured[]> {
  const seen = new Map<Operation, Record<Peer, Sample[]>>();
  for (const [operation, { of: each }] of asked) {
    seen.set(operation, { reseau: [], postgraphile: [], ceiling: [] });
    for (const peer of peers) await sample(servers[peer], each[peer], { ...effort, seconds: 1 });
  }
  for (let round = 0; round < effort.rounds; round += 1) {
    say(`round ${round + 1} of ${effort.rounds}`);
    let turn = round;
    for (const [operation, { of: each }] of asked) {
      turn += 1;
      for (const peer of [...peers.slice(turn % peers.length), ...peers.slice(0, turn % peers.length)])
        seen.get(operation)?.[peer].push(await sample(servers[peer], each[peer], effort));
    }
  }
  return [...seen].map(([operation, samples]) =>
    measured(operation, asked.get(operation)?.answersEqual ?? false, samples),
  );
}

function measured(operation: Operation, answersEqual: boolean, samples: ByPeer<readonly Sample[]>): Measured {
  // Where one of the two answered nothing in time there is no ratio.
  const ratioTo = (other: Peer): number | null => {
    const ratio = medianOf(
      samples.reseau.map(({ rate }, round) => rate / (samples[other][round]?.rate ?? NaN)),
    );
    return Number.isFinite(ratio) && ratio > 0 ? rounded(ratio) : null;
  };
  const each = (value: (sample: Sample) => number, digits?: number): ByPeer<number> => {
    const of = (peer: Peer): number => rounded(medianOf(samples[peer].map(value)), digits);
    return { reseau: of('reseau'), postgraphile: of('postgraphile'), ceiling: of('ceiling') };
  };
  return {
    operation: operation.name,
    ratioToPostgraphile: ratioTo('postgraphile'),
    ratioToCeiling: ratioTo('ceiling'),
    answersEqual,
    requests: each(({ rate }) => rate, 0),
    failed: each(({ failed }) => failed, 3),
    cpu: each(({ cpu }) => cpu),
    memory: each(({ memory }) => memory, 0),
  };
}

/** A trusted document whose answer is kept, against a bare Fastify that sends the same bytes from memory. */
export async function measureKept({ settings }: Ground, effort: Effort): Promise<Kept> {
  const reseau = await startReseau(settings);
  const manifest = JSON.parse(readFileSync(here('../documents/manifest.json'), 'utf8')) as {
    operations: { id: string; name: string }[];
  };
  const url = `${reseau.url}/graphql?documentId=sha256:${manifest.operations.find(({ name }) => name === 'Directory')?.id}`;
  const bytes = await Server.start([here('servers/bytes.mjs')], { SOURCE: url });
  const ratios: number[] = [];
  const rates: number[] = [];
  for (let round = 0; round <= effort.rounds; round += 1) {
    const ours = await sample(reseau, { url }, effort);
    const theirs = await sample(bytes, { url: `${bytes.url}/bytes` }, effort);
    // The first is to warm up.
    if (round === 0) continue;
    ratios.push(ours.rate / theirs.rate);
    rates.push(ours.rate);
  }
  return { ratioToBytes: rounded(medianOf(ratios)), requests: Math.round(medianOf(rates)) };
}
