import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ReseauError } from '../base/errors.js';
import type { SourceAnswers } from '../exchange/load.js';
import type { CommandInput } from './command.js';

/** The options that a mapping keeps: what holds for every file of one sender. */
const kept = ['map', 'set', 'sheet', 'encoding', 'dates', 'decimal'] as const;
type Options = CommandInput['options'];

/**
 * Returns what the options of an import say of its file, beside what a saved mapping says; writes the mapping that
 * `--save-mapping` names. Throws COMMAND_INVALID.
 */
export async function answersOf(options: Options): Promise<SourceAnswers> {
  const all = { ...(await savedMapping(options.mapping)), ...options };
  const answers: SourceAnswers = {
    renamed: pairsOf('map', all.map, '"Column=field;Other=-"'),
    set: pairsOf('set', all.set, '"field=value;other=value"'),
    ...(typeof all.sheet === 'string' && { sheet: all.sheet }),
    ...(typeof all.encoding === 'string' && { encoding: all.encoding }),
    ...chosen('dates', all.dates, { DMY: 'DMY', MDY: 'MDY' } as const),
    ...chosen('decimal', all.decimal, { comma: ',', point: '.' } as const),
  };
  const file = options['save-mapping'];
  if (typeof file === 'string') {
    const mapping = Object.fromEntries(
      kept.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])),
    );
    await writeFile(resolve(file), `${JSON.stringify(mapping, null, 2)}\n`);
  }
  return answers;
}

async function savedMapping(file: string | boolean | undefined): Promise<Options> {
  if (typeof file !== 'string') return {};
  let mapping: unknown;
  try {
    mapping = JSON.parse(await readFile(resolve(file), 'utf8'));
  } catch {
    throw new ReseauError('COMMAND_INVALID', `--mapping names no file that --save-mapping wrote`);
  }
  const entries =
    typeof mapping === 'object' && mapping !== null
      ? Object.entries(mapping as Readonly<Record<string, string>>)
      : undefined;
  const isKept = ([name, value]: [string, unknown]): boolean =>
    kept.some((one) => one === name) && typeof value === 'string';
  if (!entries?.every(isKept))
    throw new ReseauError('COMMAND_INVALID', `a mapping holds texts for ${kept.join(', ')} only`);
  return Object.fromEntries(entries);
}

function chosen<const Name extends string, const Values extends Readonly<Record<string, string>>>(
  name: Name,
  given: string | boolean | undefined,
  values: Values,
): Partial<Record<Name, Values[keyof Values]>> {
  if (given === undefined) return {};
  const value = Object.entries(values).find(([word]) => word === given)?.[1] as
    Values[keyof Values] | undefined;
  if (value === undefined)
    throw new ReseauError('COMMAND_INVALID', `--${name} is ${Object.keys(values).join(' or ')}`);
  return { [name]: value } as Partial<Record<Name, Values[keyof Values]>>;
}

/** `Nom=name;Remarques=-`: the names of columns and the fields that they fill, or fields and their values. */
function pairsOf(
  option: string,
  given: string | boolean | undefined,
  form: string,
): ReadonlyMap<string, string> {
  if (typeof given !== 'string') return new Map();
  const pairs = given.split(';').filter((pair) => pair.trim() !== '');
  return new Map(
    pairs.map((pair) => {
      const [left, right, ...more] = pair.split('=').map((word) => word.trim());
      if (!left || !right || more.length > 0)
        throw new ReseauError(
          'COMMAND_INVALID',
          `--${option} is written ${form}, and «${pair.trim()}» is not`,
        );
      return [left, right];
    }),
  );
}
