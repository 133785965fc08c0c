import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.js';
import { isRuntime, lockFilesOf, packagesOf } from './lock-file.js';

/** Past this number nobody can say what runs on the server. */
export const mostPackages = 250;

/** Newest versions that cannot be installed whole; package.json holds them back. */
const heldBack = ['@graphql-tools/delegate', 'unrs-resolver', 'oxc-parser'];

/**
 * Runtime packages of the server; neither the builds of one package for other systems nor the same version in
 * two places are counted again.
 */
export const runtimeCount = (root: string): number =>
  new Set(
    packagesOf(root, 'package-lock.json')
      .filter((entry) => isRuntime(entry) && !entry[1].os && !entry[1].cpu && !entry[0].includes('wasm32'))
      .map(([place, { version }]) => `${place.replace(/^.*node_modules\//, '')}@${version}`),
  ).size;

/** Lock files name no server to download from, keep the overrides, and stay small. */
export const lock: Check = (root) => {
  const addresses = lockFilesOf(root).flatMap((file) =>
    packagesOf(root, file)
      .filter(([, { resolved, link }]) => resolved !== undefined && !link)
      .map(
        ([place]) =>
          `${file}: ${place} names where it was downloaded ("resolved"); install with omit-lockfile-registry-resolved=true`,
      ),
  );
  const { overrides = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    overrides?: Record<string, unknown>;
  };
  const lost = heldBack
    .filter((name) => !(name in overrides))
    .map((name) => `package.json: the override of ${name} is gone`);
  const count = runtimeCount(root);
  const many =
    count > mostPackages ? [`package-lock.json: ${count} runtime packages, more than ${mostPackages}`] : [];
  return [...addresses, ...lost, ...many];
};
