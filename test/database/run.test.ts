import { describe, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../../src/database/process-mark.js';
import { RunnerClone, type Run } from './runner-clone.js';

const draining = `
  let signals = 0;
  const drain = (signal: string) => {
    if (signals++) return;
    console.log('draining after ' + signal);
    setTimeout(() => { console.log('drained'); process.exit(7); }, 300);
  };
  process.on('SIGINT', drain).on('SIGTERM', drain);
  setInterval(() => undefined, 1000);
  console.log('up ' + process.pid);`;

async function up(run: Run): Promise<number> {
  for (;;) {
    const pid = /up (\d+)/.exec(run.output())?.[1];
    if (pid) return Number(pid);
    if (run.child.exitCode !== null) throw new Error((await run.ended).errors);
    await pause(20);
  }
}

describe('the runner', () => {
  it('runs each task from the root of the clone, passes the arguments on and ends with the exit code', async () => {
    const clone = new RunnerClone();
    clone.write(
      'src/cli.ts',
      `console.log(process.cwd(), process.argv.slice(2).join('|') satisfies string); process.exitCode = 5;`,
    );
    const { code, output, errors } = await clone.run(['reseau', 'verify', '--audience', 'a b']).ended;
    expect({ code, output, errors }).toEqual({
      code: 5,
      output: `${clone.folder} verify|--audience|a b\n`,
      errors: '',
    });
  });

  it.each([
    [
      'test',
      ['--json'],
      ['--testPathIgnorePatterns=/node_modules/', '--testPathIgnorePatterns=test/long.test.ts', '--json'],
    ],
    ['test', ['long', '--json'], ['long', '--json']],
    ['test:all', ['--json'], ['--json']],
  ])('%s %p leaves long files out only where everything else is meant', async (task, given, expected) => {
    const clone = new RunnerClone();
    clone.write('node_modules/jest/bin/jest.js', `console.log(JSON.stringify(process.argv.slice(2)));`);
    const { code, output } = await clone.run([task, ...given]).ended;
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual(expected);
  });

  it('says how it is used when the task is unknown', async () => {
    const { code, errors } = await new RunnerClone().run(['toString']).ended;
    expect(code).toBe(1);
    expect(errors).toContain(
      'usage: node bin/run.mjs start|test|test:all|test:fast|test:long|check|reseau|site|bench',
    );
  });

  it.each([
    ['SIGTERM to the runner alone', 'SIGTERM', 1],
    ['SIGINT to the runner alone', 'SIGINT', 1],
    ['SIGINT to the whole group, as by Ctrl-C', 'SIGINT', -1],
  ] as const)('lets the child drain after %s', async (_, signal, sign) => {
    const clone = new RunnerClone();
    clone.write('src/main.ts', draining);
    const run = clone.run(['start']);
    const child = await up(run);
    process.kill(sign * (run.child.pid ?? 0), signal);
    const { code, output } = await run.ended;
    expect(code).toBe(7);
    expect(output).toContain(`draining after ${signal}\ndrained`);
    expect(isAlive(child)).toBe(false);
  });

  it('lets the child drain when npm is ended, whose shell dies without a word to us', async () => {
    const clone = new RunnerClone();
    clone.write('src/main.ts', draining);
    const run = clone.runByShell(['start']);
    const child = await up(run);
    run.child.kill('SIGTERM');
    const { output } = await run.ended;
    expect(output).toContain('draining after SIGTERM\ndrained');
    expect(isAlive(child)).toBe(false);
  });

  it.each([
    ['start', 'src/main.ts', 0],
    ['reseau', 'src/cli.ts', 130],
  ])('ends %s quietly when Ctrl-C ends a child that does not listen', async (task, file, expected) => {
    const clone = new RunnerClone();
    clone.write(file, `setInterval(() => undefined, 1000); console.log('up ' + process.pid);`);
    const run = clone.run([task]);
    await up(run);
    process.kill(-(run.child.pid ?? 0), 'SIGINT');
    expect(await run.ended).toMatchObject({ code: expected, errors: '' });
  });
});

describe('before Node 24, the runner', () => {
  const older = `--import=data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.1.0'}})`;
  const own = `node_modules/node-${process.platform}-${process.arch}/bin/node`;

  it('uses the Node that npm installed, for the children of the child too', async () => {
    const clone = new RunnerClone();
    clone.write(own, '#!/bin/sh\necho "$0 $*"; command -v node\n', 0o755);
    const { output } = await clone.run(['start'], [older]).ended;
    expect(output).toBe(`${clone.folder}/${own} --import tsx src/main.ts\n${clone.folder}/${own}\n`);
  });

  it('says what is needed where there is none', async () => {
    const { code, errors } = await new RunnerClone().run(['start'], [older]).ended;
    expect(code).toBe(1);
    expect(errors).toContain('Node 24 or newer is needed here, and this is Node 20.1.0');
  });
});

describe('the installation', () => {
  const wanted = {
    'node_modules/pg': { version: '2.0.0' },
    'node_modules/jest': { version: '30.0.0', dev: true },
    'node_modules/fsevents': { version: '1.0.0', optional: true },
  };
  const { 'node_modules/pg': pg, 'node_modules/jest': jest } = wanted;

  function clone(installed?: Record<string, object>): RunnerClone {
    const made = new RunnerClone();
    made.lock('package-lock.json', wanted);
    if (installed) made.lock('node_modules/.package-lock.json', installed);
    else rmSync(join(made.folder, 'node_modules/.package-lock.json'));
    made.write('src/main.ts', `console.log('started');`);
    made.write('node_modules/jest/bin/jest.js', `console.log('tested');`);
    return made;
  }

  it.each([
    ['everything is there', 'test', { 'node_modules/pg': pg, 'node_modules/jest': jest }, undefined],
    ['the server needs no tools of developers', 'start', { 'node_modules/pg': pg }, undefined],
    [
      'a test needs the tools, which are added under a running server',
      'test',
      { 'node_modules/pg': pg },
      'npm install --no-save --include=dev',
    ],
    [
      'a package has another version',
      'start',
      { 'node_modules/pg': { version: '1.0.0' } },
      'npm ci --omit=dev',
    ],
    [
      'a command of the product leaves the tools of a developer in place',
      'start',
      { 'node_modules/pg': { version: '1.0.0' }, 'node_modules/jest': jest },
      'npm ci --include=dev',
    ],
    [
      'a tool has another version',
      'test',
      { 'node_modules/pg': pg, 'node_modules/jest': { version: '29.0.0' } },
      'npm ci --include=dev',
    ],
  ])('is done when needed: %s', async (_, task, installed, npm) => {
    const { code, output } = await clone(installed).run([task]).ended;
    expect(code).toBe(0);
    expect(output).toContain(task === 'test' ? 'tested' : 'started');
    if (npm) expect(output).toMatch(new RegExp(`installing the packages.*\n${npm}.*\n.*installed in`));
    else expect(output).not.toContain('npm');
  });

  it('is done when an earlier one was cut off', async () => {
    const { output } = await clone().run(['start']).ended;
    expect(output).toContain('\nnpm ci --omit=dev');
  });

  it('stops everything when npm fails, with the exit code of npm', async () => {
    const broken = clone();
    broken.write('fake/npm-work', 'exit 3');
    const { code, output, errors } = await broken.run(['start']).ended;
    expect(code).toBe(3);
    expect(output).not.toContain('started');
    expect(errors).toContain('could not be installed');
  });

  it('is done once when two first runs begin together', async () => {
    const shared = clone();
    const all = JSON.stringify({ packages: { 'node_modules/pg': pg, 'node_modules/jest': jest } });
    shared.write('fake/npm-work', `sleep 1; echo '${all}' > node_modules/.package-lock.json`);
    const runs = await Promise.all([shared.run(['start']).ended, shared.run(['start']).ended]);
    const output = runs.map((run) => run.output).join('');
    expect(output.match(/^npm /gm)).toHaveLength(1);
    expect(output.match(/^started$/gm)).toHaveLength(2);
    expect(output).toContain('another run is installing the packages; waiting for it');
  });
});
