import TestRunner from 'jest-runner';

/**
 * Jest's own, which watches only with workers: a worker keeps its modules, and what was changed since must be
 * read anew.
 */
export default class Runner extends TestRunner {
  /**
   * @param {Parameters<TestRunner['runTests']>[0]} tests
   * @param {Parameters<TestRunner['runTests']>[1]} watcher
   * @param {Parameters<TestRunner['runTests']>[2]} options
   */
  async runTests(tests, watcher, options) {
    const isWatching = this._globalConfig.watch || this._globalConfig.watchAll;
    return super.runTests(tests, watcher, { ...options, serial: options.serial && !isWatching });
  }
}
