import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Check } from './check.js';
import { isRuntime, lockFilesOf, packagesOf, type LockedPackage } from './lock-file.js';

/** Free licences whose terms a copy under AGPL-3.0-or-later can keep. */
const free = new Set(
  [
    '0BSD',
    'AGPL-3.0-or-later',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC0-1.0',
    'ISC',
    'LGPL-3.0-or-later',
    'MIT',
    'MIT-0',
    'MPL-2.0',
  ].concat(['PostgreSQL', 'PSF-2.0', 'Python-2.0', 'Unlicense', 'Zlib']),
);

/** An SPDX expression is free when one of its OR branches is free in all its AND parts. */
const isFree = (expression: string): boolean =>
  expression
    .replaceAll(/[()]/g, '')
    .split(/ OR /i)
    .some((branch) => branch.split(/ AND /i).every((licence) => free.has(licence.trim())));

/** What the package itself says; for one that is not installed here (another system's build), what the lock says. */
function licenceOf(root: string, file: string, place: string, locked: LockedPackage): string | undefined {
  const own = join(root, dirname(file), place, 'package.json');
  if (!existsSync(own)) return locked.license;
  const { license } = JSON.parse(readFileSync(own, 'utf8')) as { license?: string | { type?: string } };
  return typeof license === 'object' ? license.type : (license ?? locked.license);
}

/** Every package that runs on the server, is part of the built explorer or is measured against has a free licence. */
export const licences: Check = (root) =>
  lockFilesOf(root).flatMap((file) =>
    packagesOf(root, file)
      .filter(isRuntime)
      .flatMap(([place, locked]) => {
        const licence = licenceOf(root, file, place, locked);
        if (licence && isFree(licence)) return [];
        return [
          `${file}: ${place} has ${licence ? `the licence ${licence}, which is` : 'no licence, so it is'} not in the list of free licences (checks/licences.ts)`,
        ];
      }),
  );
