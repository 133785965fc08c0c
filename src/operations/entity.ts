import { type Collection, type EntityClass } from '@mikro-orm/core';
import { locales, type Locale } from '../base/locale.js';
import { amountIn } from '../base/money.js';
import { isLocalised, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import type { PublishedItem } from '../entities/house/published-item.js';

/** An item of the desk as MikroORM holds it; its facts say what each field is. */
export type Entity = PublishedItem & Record<string, unknown>;

export const classOf = (item: ItemMetadata): EntityClass<Entity> => item.class;

/** The fields that are translated. */
export const translated = (item: ItemMetadata): readonly FieldMetadata[] => item.fields.filter(isLocalised);

/**
 * Everything that an item says, as plain data in one order: what a revision keeps, and what two states are
 * compared by.
 */
export function contentOf(item: ItemMetadata, entity: Entity): Record<string, unknown> {
  const fields = item.fields
    .filter((field) => field.name !== 'savedAt')
    .map((field) => [field.name, plainOf(field, entity[field.name])] as const);
  return Object.fromEntries([
    ...fields,
    ...(item.localised ? [['originalLocale', entity.originalLocale] as const] : []),
  ]);
}

/** The value of a field as plain data; null where there is none. */
export function plainOf(field: FieldMetadata, value: unknown): unknown {
  if (field.kind === 'many')
    return (value as Collection<Entity>)
      .getItems(false)
      .map((one) => one.id)
      .sort();
  if (value === undefined || value === null) return null;
  switch (field.kind) {
    case 'one':
      return (value as { unwrap(): Entity }).unwrap().id;
    case 'time':
      return (value as Date).toISOString();
    case 'partialDay':
      return {
        value: (value as { value: string }).value,
        precision: (value as { precision: string }).precision,
      };
    case 'money': {
      const { amount, currency } = value as { amount: string; currency: string };
      return { amount: amountIn(currency, amount), currency };
    }
    case 'localParts':
      return Object.fromEntries(
        locales
          .filter((locale) => isWritten(value, locale))
          .map((locale) => [
            locale,
            partsOf(field, (value as Record<Locale, Record<string, string>[]>)[locale]),
          ]),
      );
    case 'localText':
    case 'localTexts':
      return Object.fromEntries(
        locales
          .filter((locale) => isWritten(value, locale))
          .map((locale) => [locale, (value as Record<Locale, unknown>)[locale]]),
      );
    case 'parts':
      return partsOf(field, value as Record<string, string>[]);
    default:
      return value;
  }
}

const partsOf = (field: FieldMetadata, parts: readonly Record<string, string>[]): object[] =>
  parts.map((part) =>
    Object.fromEntries(Object.keys(field.part?.fields ?? {}).map((key) => [key, part[key]])),
  );

/** True when a localised value has something in the locale. */
export const isWritten = (value: unknown, locale: Locale): boolean =>
  ((value as Partial<Record<Locale, unknown>> | null | undefined)?.[locale] ?? null) !== null;

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
