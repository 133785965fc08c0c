import { createHash } from 'node:crypto';
import { decode } from '../../base/decode.js';
import { ReseauError } from '../../base/errors.js';
import type { Profile } from '../../windows/profile.js';
import type { Desk } from '../desk.js';
import { authorise, forbidden, type Rights } from '../rights.js';
import { inTransaction, type VerbOptions } from '../transaction.js';

/** What the sender of a file says of it, where the file alone does not. */
export interface ImportAnswers {
  /** Names of columns and the fields that they fill; `-`: none. */
  readonly map?: Readonly<Record<string, string>>;
  /** Fields with one value in all rows. */
  readonly set?: Readonly<Record<string, string>>;
  readonly sheet?: string;
  readonly encoding?: string;
  readonly dates?: 'DMY' | 'MDY';
  readonly decimal?: 'COMMA' | 'POINT';
}

/** Answers under a name, for files of one kind. */
export interface ImportMapping {
  readonly name: string;
  readonly kind: string;
  readonly answers: ImportAnswers;
}

const mapping: VerbOptions = { verb: 'save-import-mapping', needs: 'DRAFT', windows: false, items: false };
const longestName = 100;

/**
 * Throws FORBIDDEN unless the caller may import: a report names what is on the desk, and a row changes what has its key,
 * so it is for people who read all of it.
 */
export const mayImport = (may: Rights, reads: Profile | undefined): void => {
  authorise(may, ['DRAFT']);
  if (reads) throw forbidden(['ADMINISTER']);
};

/** Keeps answers under a name, in the place of those that had it. Throws FORBIDDEN, VALUE_INVALID. */
export function saveImportMapping(desk: Desk, { name, kind, answers }: ImportMapping): Promise<void> {
  mayImport(desk.may, desk.reads);
  const called = name.trim();
  if (called === '' || called.length > longestName)
    throw new ReseauError('VALUE_INVALID', `The name of a mapping has 1 to ${longestName} characters.`);
  return inTransaction(desk, mapping, async ({ run, by, did }) => {
    await run(
      `insert into desk.import_mapping (name, kind, answers, saved_at, saved_by) values ($1, $2, $3, now(), $4)
on conflict (name) do update set kind = excluded.kind, answers = excluded.answers, saved_at = excluded.saved_at, saved_by = excluded.saved_by`,
      [called, kind, JSON.stringify(answers), by],
    );
    did({ item: 'ImportMapping', ids: [idOfName(called)] });
  });
}

const answersOf = decode.shape({
  map: decode.optional(decode.object),
  set: decode.optional(decode.object),
  sheet: decode.optional(decode.text),
  encoding: decode.optional(decode.text),
  dates: decode.optional(decode.oneOf(['DMY', 'MDY'])),
  decimal: decode.optional(decode.oneOf(['COMMA', 'POINT'])),
});

/** The answers that are kept under a name. Throws FORBIDDEN, VALUE_INVALID where there is none, or one of another kind. */
export function readImportMapping(desk: Desk, name: string, kind: string): Promise<ImportAnswers> {
  mayImport(desk.may, desk.reads);
  return inTransaction(desk, { ...mapping, verb: 'read-import-mapping', once: false }, async ({ run }) => {
    const [row] = await run('select kind, answers from desk.import_mapping where name = $1', [name.trim()]);
    if (!row) throw new ReseauError('VALUE_INVALID', `There is no mapping «${name.slice(0, 100)}».`);
    if (row.kind !== kind)
      throw new ReseauError(
        'VALUE_INVALID',
        `The mapping «${name}» is of ${String(row.kind)}, not of ${kind}.`,
      );
    const { map, set, ...others } = answersOf(row.answers);
    return { ...others, ...(map && { map: textsOf(map) }), ...(set && { set: textsOf(set) }) };
  });
}

const textsOf = (pairs: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(pairs).map(([name, value]) => [name, String(value)]));

/** The audit knows ids; that of a mapping is made of its name, as its record has it. */
const idOfName = (name: string): string =>
  createHash('md5')
    .update(name)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
