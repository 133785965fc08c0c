import { items } from '../entities/entities.js';
import { naturalColumnsOf, snake, tableOf } from '../entities/house/columns.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import { CommitUnknown } from '../base/commit-unknown.js';
import { ReseauError } from '../base/errors.js';

interface Refusal {
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly schema?: string;
}

/** What the database refused, as an error of the product: no SQL, no name that only the database has. */
export function toDomainError(reason: unknown): unknown {
  if ([...causesOf(reason)].some((one) => one instanceof CommitUnknown))
    return new ReseauError(
      'OUTCOME_UNKNOWN',
      'PostgreSQL did not confirm that this is kept: send it again with the same Idempotency-Key, or look before you do it again',
    );
  if (isBroken(reason)) return unavailable();
  const { code = '', constraint = '', table = '', schema = '' } = refusalIn(reason);
  if (reason instanceof ReseauError || code === '') return reason;
  const item = items.find((one) => tableOf(one) === table);
  const name = item?.name ?? 'the item';
  const options = { extensions: { item: item?.name, field: item && fieldIn(item, constraint) } };
  // No value of an editor's breaks a window: a projection that lags behind does.
  if (schema.startsWith('window_')) return fault(reason);
  if (code === '23505')
    return new ReseauError(
      'ITEM_TAKEN',
      `Another ${name} has this ${fieldsIn(item, constraint)} already`,
      options,
    );
  if (code === '23514' || code === '23502')
    return new ReseauError(
      'ITEM_INVALID',
      `${name}: a value breaks the rule of its field${item && fieldIn(item, constraint) ? ` ${fieldIn(item, constraint)}` : ''}`,
      options,
    );
  // Since PostgreSQL 18 a reference that forbids has a code of its own.
  if (code === '23503' || code === '23001')
    return new ReseauError(
      'ITEM_INVALID',
      `${name} refers to an item that is not there, or is still referred to`,
      options,
    );
  if (code === '54000')
    return new ReseauError('ITEM_INVALID', `${name}: a text that lists are ordered by is too long`, options);
  if (code === '57014' || code === '55P03')
    return new ReseauError('DATABASE_TIMEOUT', 'The desk was busy for too long; try again');
  if (/^(08|53|57P|40|ECONN|EPIPE|ENOTFOUND|ETIMEDOUT)/.test(code)) return unavailable();
  return fault(reason);
}

const unavailable = (): ReseauError =>
  new ReseauError('DATABASE_UNAVAILABLE', 'PostgreSQL did not finish this; nothing of it is kept, try again');

/** Without a code it is the driver that speaks: no connection, none free, broken half-way. */
const isBroken = (reason: unknown): boolean =>
  reason instanceof Error &&
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/.test(
    reason.message,
  );

const fault = (reason: unknown): ReseauError =>
  new ReseauError(
    'INTERNAL_ERROR',
    'The database refused this for a reason that is a fault of ours; nothing of it is kept',
    {
      originalError: reason as Error,
    },
  );

/** A failure and what has caused it, however often it has been wrapped. */
function* causesOf(reason: unknown): Generator<Error> {
  for (let [one, depth] = [reason, 0]; one instanceof Error && depth < 5; depth += 1) {
    yield one;
    one = one.cause ?? (one as { previous?: unknown }).previous;
  }
}

/** The refusal of the server. */
function refusalIn(reason: unknown): Refusal {
  for (const one of causesOf(reason))
    if (typeof (one as Refusal).code === 'string' && !(one instanceof ReseauError)) return one as Refusal;
  return {};
}

/**
 * The field that a constraint is about: its name ends in the column's, or says that it is the natural key.
 */
function fieldIn(item: ItemMetadata, constraint: string): string | undefined {
  if (constraint.endsWith('_natural')) return item.natural[0];
  const about = constraint
    .replace(/^(desk|published)_/, '')
    .replace(`${tableOf(item)}_`, '')
    .replace(/_(check|foreign)$/, '');
  return item.fields.find((field) => about === snake(field.name) || about === `${snake(field.name)}_id`)
    ?.name;
}

function fieldsIn(item: ItemMetadata | undefined, constraint: string): string {
  if (!item) return 'identity';
  return constraint.endsWith('_natural') && naturalColumnsOf(item).length > 1
    ? `combination of ${item.natural.join(', ')}`
    : (fieldIn(item, constraint) ?? 'identity');
}
