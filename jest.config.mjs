/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: [
    '<rootDir>/web/explorer/',
    '<rootDir>/bench/node_modules/',
    '<rootDir>/bench/package.json',
    '<rootDir>/test/clients/(node_modules|site)/',
    '<rootDir>/test/clients/package.json',
    '<rootDir>/.reseau/',
    '<rootDir>/test/checks/faults/',
  ],
  extensionsToTreatAsEsm: ['.ts'],
  // Sources import './x.js', as Node wants it; where jest looks for the tests that a change touches, the file
  // is x.ts.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // The framework below has tsx compile them.
  transform: {},
  runner: '<rootDir>/test/setup/jest/runner.mjs',
  testRunner: '<rootDir>/test/setup/jest/framework.mjs',
  reporters: ['default', '<rootDir>/test/setup/jest/slowest.mjs'],
  globalSetup: '<rootDir>/test/setup/global-setup.ts',
  globalTeardown: '<rootDir>/test/setup/global-teardown.ts',
  testSequencer: '<rootDir>/test/setup/sequencer.mjs',
  maxWorkers: 2,
  // A worker that has done its work may need longer than the usual half second on a busy machine.
  workerGracefulExitTimeout: 20_000,
  // A worker keeps its modules from file to file; one that has grown to this is replaced by a new one.
  workerIdleMemoryLimit: '1GB',
};
