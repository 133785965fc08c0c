import { parseArgs } from 'node:util';
import { measureExport, measureGrowth } from './growth.js';
import { openGround } from './ground.js';
import type { Asked } from './load.js';
import { operations, type Operation } from './operations.js';
import { differences, installPeers, questions, startPeers, type ByPeer } from './peers.js';
import { commit, geometricMean, keep, rounded, table, type Results } from './results.js';
import { measure, measureKept } from './rounds.js';
import { Server } from './server.js';

const { values: given } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '16' },
    /** Names of operations; the results are then printed, and not kept. */
    only: { type: 'string' },
  },
});
const [scale, rounds, seconds, connections] = [given.scale, given.rounds, given.seconds, given.connections].map(Number) as [
  number,
  number,
  number,
  number,
];
const effort = { rounds, seconds, connections };
const wanted = operations.filter(({ name }) => !given.only || given.only.split(',').includes(name));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

installPeers();
const ground = await openGround(scale, say);
try {
  const servers = await startPeers(ground);
  const asked = new Map<Operation, ByPeer<Asked>>();
  for (const operation of wanted) asked.set(operation, await questions(operation, servers, ground));
  const wrong: string[] = [];
  for (const [operation, each] of asked) wrong.push(...(await differences(operation, each)));
  if (wrong.length > 0) throw new Error(`the answers do not agree\n${wrong.join('\n')}`);
  const file = await measureExport(ground);
  const measured = await measure(servers, asked, effort, say);
  await Server.stopAll();
  const kept = await measureKept(ground, effort);
  await Server.stopAll();
  const results: Results = {
    commit: commit(),
    scale,
    ...effort,
    geometricMean: {
      toPostgraphile: rounded(geometricMean(measured.map((one) => one.ratioToPostgraphile))),
      toCeiling: rounded(geometricMean(measured.map((one) => one.ratioToCeiling))),
    },
    kept,
    ...(scale > 1 && { growth: await measureGrowth(ground, say) }),
    export: file,
    operations: measured,
  };
  say(table(results));
  if (!given.only) say(`kept in ${keep(results)}`);
} finally {
  await Server.stopAll();
  await ground.close();
}
