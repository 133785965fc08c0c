import { stat, readFile } from 'node:fs/promises';
import { ReseauError } from '../base/errors.js';
import { bytesOf } from './file-bytes.js';
import type { TableRow } from './table-row.js';
import type { Tellings } from './tellings.js';

const mostBytes = 64 * 1024 * 1024;
const mostColumns = 2_000;
const deepest = 32;

/** Whether a file is JSON: by the end of its name, and by its first sign. Throws FILE_UNREADABLE. */
export async function isJson(name: string, file: string): Promise<boolean> {
  if (!/\.json$/i.test(name)) return false;
  for await (const bytes of bytesOf(name, file)) {
    const [first] = bytes
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .trimStart();
    return first === '[' || first === '{';
  }
  return false;
}

/**
 * Returns the items of a list in JSON as rows, below a row of their paths: `recipient.name`. Of a list inside of an
 * item the first stands at the path itself, the second at `recipient.2.name`; plain values stand behind one another.
 * The file is a list, or an object that holds one. Throws FILE_UNREADABLE.
 */
export async function jsonRows(
  name: string,
  file: string,
  told: Tellings,
): Promise<() => AsyncIterable<TableRow>> {
  if ((await stat(file)).size > mostBytes)
    throw new ReseauError('FILE_UNREADABLE', `${name} is larger than 64 MB; split it, or save it as CSV`);
  const items = listIn(name, parsed(name, await readFile(file)), told);
  const rows = items.map((item) => flat(name, item));
  const header = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  if (header.length > mostColumns)
    throw new ReseauError('FILE_UNREADABLE', `${name} has more than ${mostColumns} different fields`);
  return async function* () {
    yield await Promise.resolve({ line: 0, cells: header });
    for (const [index, row] of rows.entries())
      yield { line: index + 1, cells: header.map((path) => row.get(path) ?? '') };
  };
}

/** The value of a text of JSON. Numbers stay the text that they are written with. */
function parsed(name: string, bytes: Buffer): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ReseauError('FILE_UNREADABLE', `${name} is not UTF-8, as JSON is`);
  }
  try {
    return JSON.parse(text, (_, value: unknown, context?: { readonly source?: string }) =>
      typeof value === 'number' ? (context?.source ?? String(value)) : value,
    ) as unknown;
  } catch (reason: unknown) {
    if (reason instanceof SyntaxError)
      throw new ReseauError('FILE_UNREADABLE', `${name} is not JSON: ${reason.message}`);
    throw reason;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isItems = (value: unknown): value is readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) && value.length > 0 && value.every(isObject);

/** The list of items in a file. */
function listIn(name: string, value: unknown, told: Tellings): readonly Readonly<Record<string, unknown>>[] {
  if (isItems(value)) return value;
  const lists = isObject(value) ? Object.entries(value).filter(([, one]) => isItems(one)) : [];
  const [[key, list] = [], ...others] = lists;
  if (key === undefined || !isItems(list) || others.length > 0)
    throw new ReseauError(
      'FILE_UNREADABLE',
      others.length > 0
        ? `${name} has several lists: ${lists.map(([one]) => one).join(', ')}; save one of them as a file of its own`
        : `${name} holds no list of objects`,
    );
  told.tell(null, 'list', `the list «${key}» is read`);
  return list;
}

/** The values of an item, by their paths. */
function flat(name: string, item: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (path: string, value: unknown, depth: number): void => {
    if (depth > deepest)
      throw new ReseauError('FILE_UNREADABLE', `${name} is nested more than ${deepest} levels deep`);
    if (Array.isArray(value)) {
      const nested = value.filter((one) => typeof one === 'object' && one !== null);
      if (nested.length < value.length)
        found.set(path, value.filter((one) => !nested.includes(one) && one !== null).join('; '));
      nested.forEach((one, index) => add(index === 0 ? path : `${path}.${index + 1}`, one, depth + 1));
    } else if (isObject(value))
      for (const [key, one] of Object.entries(value))
        add(path === '' ? key : `${path}.${key}`, one, depth + 1);
    else if (typeof value === 'string' || typeof value === 'boolean') found.set(path, String(value));
  };
  add('', item, 0);
  return found;
}
