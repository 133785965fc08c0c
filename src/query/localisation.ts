import type { FieldMetadata } from '../entities/house/metadata.js';
import { LocaleEnum } from '../entities/house/locale-enum.js';

const fact = (
  name: string,
  said: Pick<FieldMetadata, 'kind' | 'doc'> & Partial<FieldMetadata>,
): FieldMetadata => ({
  name,
  sees: 'public',
  optional: true,
  kept: false,
  ...said,
});

/**
 * What `localisation` says of an item, in the form of fields, so that filters compare it as they compare
 * fields. Of a row whose `localisation` is null none has a value.
 */
export const localisationFacts: readonly FieldMetadata[] = [
  fact('served', { kind: 'choice', values: LocaleEnum, doc: 'Language in which the whole item is served.' }),
  fact('isFallback', { kind: 'flag', doc: 'True if the language served is not the language requested.' }),
  fact('isStale', {
    kind: 'flag',
    doc: 'True if the original has changed since the translation that is served was made.',
  }),
  fact('available', {
    kind: 'choices',
    values: LocaleEnum,
    doc: 'Languages in which the item is published.',
  }),
  fact('missing', {
    kind: 'choices',
    values: LocaleEnum,
    doc: 'Languages in which it is not published.',
  }),
];
