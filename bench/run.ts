import { parseArgs } from 'node:util';
import { measureExport, measureGrowth } from './growth.js';
import { openGround } from './ground.js';
import { operations, type Operation } from './operations.js';
import { differences, questions, startPeers } from './peers.js';
import { commit, geometricMean, keep, rounded, table, type Results } from './results.js';
import { measure, measureKept, type Question } from './rounds.js';
import { Server } from './server.js';
import { measureRebuild, measureWriting } from './writing.js';

const { values: given } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '16' },
    /** Also has all windows built again, which takes an hour at x100; always at x1. */
    rebuild: { type: 'boolean', default: false },
    /** Names of operations; the results are then printed, and not kept. */
    only: { type: 'string' },
  },
});
const importedRows = 100_000;
const whole = (name: 'scale' | 'rounds' | 'seconds' | 'connections'): number => {
  const number = Number(given[name]);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} is a whole number from 1`);
  return number;
};
const scale = whole('scale');
const effort = { rounds: whole('rounds'), seconds: whole('seconds'), connections: whole('connections') };
const named = given.only?.split(',') ?? operations.map(({ name }) => name);
const unknown = named.find((name) => !operations.some((one) => one.name === name));
if (unknown !== undefined)
  throw new Error(
    `there is no operation ${unknown}; there are ${operations.map(({ name }) => name).join(', ')}`,
  );
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const ground = await openGround(scale, say);
try {
  const servers = await startPeers(ground);
  const asked = new Map<Operation, Question>();
  for (const operation of operations.filter(({ name }) => named.includes(name))) {
    const of = await questions(operation, servers, ground);
    const wrong = await differences(operation, of);
    wrong.forEach(say);
    asked.set(operation, { of, answersEqual: wrong.length === 0 });
  }
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
    // Data of x1 that are thrown away: once is enough.
    ...(scale === 1 && { writing: await measureWriting(importedRows, say) }),
    ...((scale === 1 || given.rebuild) && { rebuild: await measureRebuild(ground) }),
    operations: measured,
  };
  say(table(results));
  if (!given.only) say(`kept in ${keep(results)}`);
  if (!measured.every(({ answersEqual }) => answersEqual)) throw new Error('the answers do not agree');
} finally {
  await Server.stopAll();
  await ground.close();
}
