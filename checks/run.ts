import { caches } from './caches.js';
import type { Check } from './check.js';
import { codegen } from './codegen.js';
import { docs } from './docs.js';
import { documents } from './documents.js';
import { domainNames } from './domains.js';
import { format } from './format.js';
import { licences } from './licences.js';
import { lint } from './lint.js';
import { lock, mostPackages, runtimeCount } from './lock.js';
import { map } from './map.js';
import { migrations } from './migrations.js';
import { names } from './names.js';
import { prose } from './prose.js';
import { schema } from './schema.js';
import { stair } from './stair.js';
import { home } from './tool.js';
import { types } from './types.js';
import { unused } from './unused.js';
import { web } from './web.js';
import { words } from './words.js';

/** Cheap ones first: the first red line should come soon. */
const checks: Record<string, Check> = {
  lock,
  licences,
  web,
  words,
  names,
  migrations,
  domains: domainNames,
  caches,
  prose,
  docs,
  format,
  map,
  stair,
  schema,
  documents,
  codegen,
  types,
  lint,
  unused,
};
const shown = 40;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in checks));
if (unknown.length > 0)
  throw new Error(`no check is called ${unknown.join(' or ')}; there are ${Object.keys(checks).join(', ')}`);

let red = 0;
for (const [name, check] of Object.entries(checks)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const began = performance.now();
  const problems = await Promise.resolve(check(home)).catch((reason: unknown) => [
    reason instanceof Error ? reason.message : String(reason),
  ]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const note = name === 'lock' ? `${runtimeCount(home)} runtime packages of at most ${mostPackages}` : '';
  console.log(
    `${problems.length === 0 ? 'ok ' : 'RED'}  ${name.padEnd(10)} ${seconds.padStart(5)} s  ${problems.length > 0 ? `${problems.length} to mend` : note}`,
  );
  for (const problem of problems.slice(0, shown)) console.log(`       ${problem}`);
  if (problems.length > shown)
    console.log(`       ... and ${problems.length - shown} more: npm run check -- ${name}`);
  if (problems.length > 0) red += 1;
}
process.exitCode = red === 0 ? 0 : 1;
