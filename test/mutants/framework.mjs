import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import run from '../setup/jest/framework.mjs';

/**
 * Runs the probes of one copy of the sources: only the test that `only.txt` in the copy names, if it is
 * there. A worker runs many copies; each has modules of its own, and the libraries are shared.
 * @type {typeof run}
 */
export default async function runProbes(globalConfig, config, environment, runtime, path, send) {
  const only = join(path.slice(0, path.indexOf('/test/mutants/')), 'only.txt');
  const testNamePattern = existsSync(only) ? readFileSync(only, 'utf8') : undefined;
  // type-graphql notes every decorated class here, and would find those of the copies before.
  delete globalThis.TypeGraphQLMetadataStorage;
  return run({ ...globalConfig, testNamePattern }, config, environment, runtime, path, send);
}
