// Stands before everything, so it needs nothing but Node 20 and npm: installs when needed, finds Node 24,
// runs, and passes signals on.
import { delimiter, dirname, join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { runChild } from './run-child.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const jest = ['node_modules/jest/bin/jest.js'];
const tasks = {
  start: ['--import', 'tsx', 'src/main.ts'],
  test: jest,
  'test:all': jest,
  'test:fast': ['test/setup/jest/fast.mjs'],
  // The tests that make up their own cases, with many more of them: too long for every day.
  'test:long': [
    ...jest,
    'query/random',
    'leaks/',
    'hostile/',
    'faults/',
    'mutants/',
    'windows/verify',
    'operations/concurrent-saves',
    'operations/four-eyes',
  ],
  check: ['--import', 'tsx', 'checks/run.ts'],
  reseau: ['--import', 'tsx', 'src/cli.ts'],
  site: ['--import', 'tsx', 'site/alone.ts'],
  bench: ['--import', 'tsx', 'bench/run.ts'],
  files: ['--import', 'tsx', 'bench/files.ts'],
  profile: ['--import', 'tsx', 'bench/profile.ts'],
  beside: ['--import', 'tsx', 'bench/beside.ts'],
  overload: ['--import', 'tsx', 'bench/overload.ts'],
  withdrawing: ['--import', 'tsx', 'bench/withdrawing.ts'],
  drill: ['--import', 'tsx', 'deploy/drills/run.ts'],
};
const manyCases = '10000';
const cases = {
  'test:fast': { RESEAU_RUNS: '100', RESEAU_TEST_VERBS: '100', RESEAU_TEST_WAYS: '20' },
  'test:long': {
    RESEAU_RUNS: manyCases,
    RESEAU_FAULT_ROUNDS: '5',
    RESEAU_FAULT_WRITES: '250',
    RESEAU_FAULT_STEP: '1',
    RESEAU_FAULT_EVENTS: manyCases,
    RESEAU_FAULT_KILLS: '20',
    RESEAU_FAULT_SOCKETS: '500',
    RESEAU_FAULT_READERS: '200',
    RESEAU_FAULT_SECONDS: '60',
    RESEAU_TEST_VERBS: manyCases,
  },
};
const [task = '', ...args] = process.argv.slice(2);

if (!Object.hasOwn(tasks, task)) {
  stop(`usage: node bin/run.mjs ${Object.keys(tasks).join('|')} [...arguments]`);
} else {
  const own = await install(root, task.startsWith('test') || task === 'check' ? 'everything' : 'runtime');
  // What is measured against has packages of its own, and so have the clients that are tested and
  // type-checked.
  const more =
    task === 'bench' || task === 'profile'
      ? 'bench'
      : task.startsWith('test') || task === 'check'
        ? 'test/clients'
        : undefined;
  const code = own === 0 && more !== undefined ? await install(join(root, more), 'everything') : own;
  if (code === 130) process.exitCode = code;
  else if (code !== 0) stop('the packages could not be installed; what npm said above is the reason', code);
  else {
    if (task === 'test' || task === 'test:all') await installBrowser(root);
    await run(findNode(), task === 'test' ? [...leaveOutLongFiles(), ...args] : args);
  }
}

/**
 * Arguments of jest that leave the long files to `test:all`; none where files are asked for by their paths.
 * @returns {string[]}
 */
function leaveOutLongFiles() {
  if (args.some((one) => !one.startsWith('-'))) return [];
  const list = join(root, 'test', 'setup', 'jest', 'long-files.json');
  /** @type {string[]} */
  const long = JSON.parse(readFileSync(list, 'utf8'));
  process.stderr.write(
    `Réseau: ${long.length} long files are left to \`npm run test:all\`, which continuous integration runs\n`,
  );
  return ['/node_modules/', ...long].map((one) => `--testPathIgnorePatterns=${one}`);
}

/** @param {string | undefined} node @param {string[]} given */
async function run(node, given) {
  if (!node)
    return stop(
      `Node 24 or newer is needed here, and this is Node ${process.versions.node}; install it from https://nodejs.org`,
    );
  // Libraries check more of themselves where it is not said, at every request.
  const served = task === 'start' ? { NODE_ENV: 'production' } : {};
  const env = {
    // Half a second of processor time for each process after the first: what V8 has compiled is kept.
    NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
    ...served,
    ...cases[task],
    ...process.env,
    PATH: [dirname(node), process.env.PATH].filter(Boolean).join(delimiter),
  };
  process.exitCode = await runChild(node, [...tasks[task], ...given], {
    cwd: root,
    env,
    quietInterrupt: task === 'start',
  });
}

/**
 * Node 24: this one, or the one npm installed for the machine. npm 10 leaves out its link in .bin, so the
 * package itself is looked for.
 */
function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const own = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  return existsSync(own) ? own : undefined;
}

function stop(/** @type {string} */ reason, code = 1) {
  process.stderr.write(`Réseau: ${reason}\n`);
  process.exitCode = code;
}
