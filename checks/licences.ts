import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Check } from './check.js';
import { isRuntime, lockFilesOf, packagesOf, type LockedPackage } from './lock-file.js';

/** Free licences of packages that a product under Apache-2.0 can run with. */
const free = new Set(
  [
    '0BSD',
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

/**
 * What the package itself says; for one that is not installed here (another system's build), what the lock
 * says.
 */
function licenceOf(root: string, file: string, place: string, locked: LockedPackage): string | undefined {
  const own = join(root, dirname(file), place, 'package.json');
  if (!existsSync(own)) return locked.license;
  const { license } = JSON.parse(readFileSync(own, 'utf8')) as { license?: string | { type?: string } };
  return typeof license === 'object' ? license.type : (license ?? locked.license);
}

/** Parts of the product that say another licence than its root. */
function strayLicences(root: string): string[] {
  const said = lockFilesOf(root).map((file) => ({
    file,
    licence: packagesOf(root, file).find(([place]) => place === '')?.[1].license,
  }));
  const own = said.find(({ file }) => file === 'package-lock.json')?.licence;
  return said
    .filter(({ licence }) => licence !== own)
    .map(
      ({ file, licence }) =>
        `${file}: says ${licence ?? 'no licence'}, and the product is under ${own ?? 'none'}`,
    );
}

/**
 * The product has one licence; every package that runs on the server, is bundled into web/dist or is measured
 * against has a free one.
 */
export const licences: Check = (root) => [
  ...strayLicences(root),
  ...lockFilesOf(root).flatMap((file) =>
    packagesOf(root, file)
      .filter(isRuntime)
      .flatMap(([place, locked]) => {
        const licence = licenceOf(root, file, place, locked);
        if (licence && isFree(licence)) return [];
        return [
          `${file}: ${place} has ${licence ? `the licence ${licence}, which is` : 'no licence, so it is'} not in the list of free licences (checks/licences.ts)`,
        ];
      }),
  ),
];
