import { existsSync } from 'node:fs';
import { runChild } from './run-child.mjs';

const program = '/usr/bin/chromium';
const packages = '/usr/bin/apt-get';

/**
 * Brings the browser that pages are tested in, where this user may: as root on a Debian or its kin. Elsewhere
 * the tests that need it say what is missing and fail.
 * @param {string} root
 */
export async function installBrowser(root) {
  if (existsSync(program) || !existsSync(packages) || process.getuid?.() !== 0) return;
  process.stdout.write(
    'Réseau: installing chromium, in which pages are tested; this takes a minute or so ...\n',
  );
  const run = (/** @type {string[]} */ ...args) =>
    runChild(packages, args, { cwd: root, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if ((await run('update', '-qq')) === 0) await run('install', '-y', '-qq', 'chromium');
}
