import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LockedPackage {
  version?: string;
  resolved?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  link?: boolean;
}

/**
 * The packages of a package-lock.json by their place in node_modules; the project itself has the place ''.
 */
export const packagesOf = (root: string, file: string): [string, LockedPackage][] =>
  Object.entries(
    (JSON.parse(readFileSync(join(root, file), 'utf8')) as { packages: Record<string, LockedPackage> })
      .packages,
  );

/**
 * The lock files of a tree: the server's; that of web/, whose packages end up in web/dist; that of bench/,
 * which is measured against; that of the clients in the tests.
 */
export const lockFilesOf = (root: string): string[] =>
  [
    'package-lock.json',
    'web/package-lock.json',
    'bench/package-lock.json',
    'test/clients/package-lock.json',
  ].filter((file) => existsSync(join(root, file)));

export const isRuntime = ([place, { dev, devOptional }]: [string, LockedPackage]): boolean =>
  place !== '' && !dev && !devOptional;
