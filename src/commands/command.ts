import type { Config } from '../base/config.js';
import type { Log } from '../base/log.js';

/** What a command is given. */
export interface CommandInput {
  readonly config: Config;
  readonly log: Log;
  /** Words behind the command's name that are no options. */
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly say: (line: string) => void;
}

/** A command of the operator: how it is called, what it does, the exit code it ends with. */
export interface Command {
  readonly usage: string;
  readonly doc: string;
  readonly options?: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
  run(given: CommandInput): Promise<number>;
}
