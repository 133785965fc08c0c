import { resolve } from 'node:path';
import { ReseauError } from './errors.js';

interface Setting<T> {
  /** Text used when the variable is absent or empty. */
  readonly default: string;
  readonly doc: string;
  readonly parse: (text: string) => T;
}
const setting = <T>(fallback: string, parse: (text: string) => T, doc: string): Setting<T> => ({ default: fallback, doc, parse });

const text = (value: string): string => value;
const whole =
  (low: number, high: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < low || number > high) throw new Error(`a whole number from ${low} to ${high}`);
    return number;
  };
const oneOf =
  <const T extends string>(...choices: T[]) =>
  (value: string): T => {
    if (!(choices as string[]).includes(value)) throw new Error(`one of ${choices.join(', ')}`);
    return value as T;
  };

/** Every setting, its default and its reason: docs/settings.md is compared with this table by a test. Nothing else reads process.env. */
export const settings = {
  PORT: setting('4000', whole(0, 65535), 'TCP port of the HTTP server; 0 takes a free one.'),
  DATABASE_URL: setting('', text, 'A PostgreSQL 15+ to use instead of the embedded one; its role owns the database and has CREATEROLE.'),
  RESEAU_HOME: setting('.reseau', (value) => resolve(value), 'Folder of the embedded PostgreSQL and of the evaluation keys.'),
  RESEAU_HOST: setting('127.0.0.1', text, 'Address the server listens on; loopback unless said.'),
  RESEAU_EVALUATION: setting('auto', oneOf('auto', 'yes', 'no'), 'Load the evaluation data: auto = only into an empty embedded database.'),
  RESEAU_LOG: setting(
    'warn',
    oneOf('debug', 'info', 'warn', 'error', 'silent'),
    'Least level that is logged; logs hold no addresses, keys or query texts.',
  ),
  RESEAU_POOL: setting('10', whole(1, 200), 'Database connections per audience.'),
  RESEAU_STATEMENT_TIMEOUT: setting('3000', whole(100, 600_000), 'Milliseconds a read may run in the database.'),
  RESEAU_STATEMENT_NAMES: setting('yes', oneOf('yes', 'no'), 'Named prepared statements; no behind a pooler that cannot keep them.'),
} as const;

type SettingName = keyof typeof settings;
export type Config = { readonly [N in SettingName]: ReturnType<(typeof settings)[N]['parse']> };

/** Reads the settings. Throws SETTING_INVALID that names the variable and what it may be. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const entries = Object.entries(settings).map(([name, { default: fallback, parse }]) => {
    try {
      return [name, parse(environment[name] || fallback)];
    } catch (reason) {
      throw new ReseauError('SETTING_INVALID', `${name} must be ${(reason as Error).message}`);
    }
  });
  return Object.fromEntries(entries) as Config;
}
