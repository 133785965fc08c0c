import { existsSync } from 'node:fs';

/** A path for jest if the file is there: the database of the tests is started once, by the room that owns it. */
const ifThere = (name, path) => (existsSync(new URL(path, import.meta.url)) ? { [name]: `<rootDir>/${path}` } : {});

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: [
    '<rootDir>/web/explorer/',
    '<rootDir>/bench/node_modules/',
    '<rootDir>/bench/package.json',
    '<rootDir>/.reseau/',
    '<rootDir>/test/checks/faults/',
  ],
  extensionsToTreatAsEsm: ['.ts'],
  // Sources import './x.js', as Node wants it; under jest the file is still x.ts.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2023',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  ...ifThere('globalSetup', 'test/setup/global-setup.ts'),
  ...ifThere('globalTeardown', 'test/setup/global-teardown.ts'),
  ...ifThere('testSequencer', 'test/setup/sequencer.mjs'),
  maxWorkers: 2,
  // The first tests wait for the evaluation data, which are loaded once for all.
  testTimeout: 120_000,
};
