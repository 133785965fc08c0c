import { expect, it } from '@jest/globals';
import { EventEmitter, once } from 'node:events';
import { installLastResort } from '../../src/server/last-resort.js';

it.each(['uncaughtException', 'unhandledRejection'])(
  '%s is logged as fatal, drains once, and exits with 1',
  async (event) => {
    const source = new EventEmitter();
    const exits = new EventEmitter();
    const said: unknown[] = [];
    let drained = 0;
    installLastResort(
      source,
      { fatal: (...words: unknown[]) => void said.push(words) },
      () => Promise.reject(new Error(`drain ${(drained += 1)} fails`)),
      (code) => exits.emit('exit', code),
    );
    const exited = once(exits, 'exit');
    source.emit(event, new Error('nobody expected this'));
    source.emit(event, new Error('nor this'));
    expect(await exited).toEqual([1]);
    expect(drained).toBe(1);
    expect(JSON.stringify(said)).toContain('nobody expected this');
    expect(said).toHaveLength(2);
  },
);
