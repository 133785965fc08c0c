import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import circus from 'jest-circus/runner';
import { register } from 'tsx/esm/api';
import { useGlobals } from './globals.mjs';

const tests = new URL('../../', import.meta.url).href;
const globals = new URL('./globals.mjs', import.meta.url).href;
const shortestDeadline = 300_000;
let isReady = false;
let evaluated = 0;

/**
 * Runs a file of tests by jest-circus. Its modules are Node's own and not those of a context of its own, so
 * that the product and its libraries are evaluated once a worker and not once a file; only the tests' own
 * modules are evaluated with each file. All are compiled by tsx, as when the product runs.
 * @type {import('jest-circus/runner')}
 */
export default async function run(globalConfig, config, environment, runtime, path, send) {
  prepare();
  runtime.unstable_shouldLoadAsEsm = () => true;
  runtime.setGlobalsForRuntime = (/** @type {object} */ given) => useGlobals(given, environment.moduleMocker);
  // The number makes a file that the same worker evaluates again another module; what it imports is evaluated
  // once.
  runtime.unstable_importModule = (/** @type {string} */ file) =>
    import(`${pathToFileURL(file).href}?${(evaluated += 1)}`);
  // Node knows the lines of what it has compiled; the formatter that jest has put here knows only what jest
  // has compiled.
  Error.prepareStackTrace = undefined;
  environment.handleTestEvent = waitLonger;
  shareClasses(environment.global);
  // A run that is ended leaves no worker behind, whatever test it is at.
  process.once('disconnect', end);
  try {
    return await circus.default(globalConfig, config, environment, runtime, path, send);
  } finally {
    process.off('disconnect', end);
  }
}

/**
 * jest-circus and expect run in a context of their own. They compare classes with those of that context:
 * `expect.any(String)` means its String.
 * @param {Record<string, unknown>} other
 */
function shareClasses(other) {
  for (const name of Object.getOwnPropertyNames(globalThis))
    if (/^[A-Z]/.test(name) && typeof globalThis[name] === 'function' && other[name] !== globalThis[name])
      other[name] = globalThis[name];
}

/**
 * Deadlines guard against tests that hang, and assert nothing: on a busy machine work that takes ten seconds
 * may take two minutes.
 * @param {import('jest-circus').Circus.Event} event
 */
function waitLonger(event) {
  const work =
    event.name === 'test_start' ? event.test : event.name === 'hook_start' ? event.hook : undefined;
  if (work) work.timeout = Math.max(work.timeout ?? 0, shortestDeadline);
}

const end = () => process.exit(1);

/** Once a process. */
function prepare() {
  if (isReady) return;
  isReady = true;
  register();
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === '@jest/globals') return { url: globals, format: 'module', shortCircuit: true };
      const found = next(specifier, context);
      // Helpers of the tests ask for hooks and keep things for the file that imports them: they are evaluated
      // with it, under its number.
      const [number] = (context.parentURL?.startsWith(tests) && /\?\d+$/.exec(context.parentURL)) || [];
      return number && found.url.startsWith(tests) && !/\?|\/node_modules\//.test(found.url)
        ? { ...found, url: found.url + number }
        : found;
    },
  });
}
