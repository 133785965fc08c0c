import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runChild } from './run-child.mjs';

const longestInstall = 20 * 60_000;

/**
 * Brings node_modules to what package-lock.json says; answers npm's exit code.
 * @param {string} root
 * @param {'everything' | 'runtime'} set `runtime` leaves the tools of developers out: half the time and two
 * thirds of the space.
 */
export async function install(root, set) {
  // A command of the product must not take the tools away from somebody who develops it.
  if (hasTools(root)) set = 'everything';
  if (!lacking(root, set)) return 0;
  return alone(root, async () => {
    const lack = lacking(root, set);
    if (!lack) return 0;
    say(
      `Réseau: installing ${set === 'runtime' ? 'the packages it runs with' : 'the packages and the tools of its tests'}; this takes a minute or so ...`,
    );
    // `npm ci` empties node_modules first, under the feet of a server that runs from it; where only packages
    // are missing, `install` adds them.
    const command = lack === 'some' ? ['install', '--no-save'] : ['ci'];
    // Said aloud, because NODE_ENV=production and a user's own npm settings leave packages out.
    const sets = [
      set === 'runtime' ? '--omit=dev' : '--include=dev',
      '--include=optional',
      '--loglevel=error',
      '--no-fund',
      '--no-audit',
    ];
    const began = Date.now();
    const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
    const ticker = process.stdout.isTTY
      ? undefined
      : setInterval(() => say(`Réseau: still installing (${seconds()}) ...`), 15_000);
    const code = await runChild('npm', [...command, ...sets], {
      cwd: root,
      env: process.env,
      shell: process.platform === 'win32',
    });
    clearInterval(ticker);
    if (code === 0) say(`Réseau: installed in ${seconds()}.`);
    return code;
  });
}

/** Whether packages are installed that only developers need. */
function hasTools(/** @type {string} */ root) {
  const noted = join(root, 'node_modules', '.package-lock.json');
  return (
    existsSync(noted) &&
    Object.values(JSON.parse(readFileSync(noted, 'utf8')).packages).some(({ dev }) => dev === true)
  );
}

/**
 * Compares what npm noted when it finished with the lock file, so an install by hand counts and one that was
 * cut off does not.
 * @returns {'all' | 'some' | undefined}
 */
function lacking(/** @type {string} */ root, /** @type {'everything' | 'runtime'} */ set) {
  const noted = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return 'all';
  const [wanted, installed] = [join(root, 'package-lock.json'), noted].map(
    (file) => JSON.parse(readFileSync(file, 'utf8')).packages,
  );
  let lack;
  for (const [path, { version, dev, optional, devOptional }] of Object.entries(wanted)) {
    const found = installed[path];
    if (!path || found?.version === version || (dev && set === 'runtime')) continue;
    if (found) return 'all';
    // npm leaves packages for other platforms out, and those are all optional.
    if (!optional && !devOptional) lack = 'some';
  }
  return lack;
}

/** Two first runs in one clone would pull node_modules from under each other: the second waits. */
async function alone(/** @type {string} */ root, /** @type {() => Promise<number>} */ work) {
  const lock = join(
    tmpdir(),
    `reseau-install-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`,
  );
  for (let said = false; !take(lock); await pause(500)) {
    if (!said) say('Réseau: another run is installing the packages; waiting for it ...');
    said = true;
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(/** @type {string} */ lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (reason) {
    if (reason.code !== 'EEXIST') throw reason;
  }
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    // By now the number may be another process'.
    if (Date.now() - statSync(lock).mtimeMs > longestInstall) rmSync(lock, { force: true });
  } catch (reason) {
    // Its process is gone, so it is nobody's lock; the next try takes it. EPERM: the process lives, and is
    // another user's.
    if (reason.code !== 'EPERM') rmSync(lock, { force: true });
  }
  return false;
}

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
