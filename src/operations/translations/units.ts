import type { Locale } from '../../base/locale.js';
import { isLocalised, type FieldMetadata, type ItemMetadata } from '../../entities/house/metadata.js';
import type { RichValue } from '../../entities/house/rich-text.js';
import { same } from '../entity.js';
import { fromCell, toCell } from '../rich-text/to-html.js';

export type UnitState = 'MISSING' | 'STALE' | 'DONE';

/** A text that can be translated: one of a field, of a list, or of a part of one. */
export interface Unit {
  readonly field: string;
  /** Its place in a list, and the part: `0`, `2.heading`; empty where the field is one text. */
  readonly part: string;
  readonly state: UnitState;
  readonly source: string;
  /** Of a stale text, what its source said when it was translated; empty: the source was not there. Null: not known. */
  readonly sourceBefore: string | null;
  readonly target: string;
}

type Content = Readonly<Record<string, unknown>>;

/** A field as a list of texts with their places; nothing where there is none. */
export function textsOf(
  field: FieldMetadata,
  value: unknown,
): readonly (readonly [part: string, text: string])[] {
  if (value === null || value === undefined) return [];
  if (field.rich) return [['', toCell(value as RichValue)]];
  if (field.kind === 'localText') return [['', value as string]];
  if (field.kind === 'localTexts') return (value as string[]).map((text, index) => [String(index), text]);
  return (value as Record<string, string>[]).flatMap((one, index) =>
    Object.entries(one).map(([name, text]) => [`${index}.${name}`, text] as const),
  );
}

const inLocale = (content: Content, field: FieldMetadata, locale: Locale): unknown =>
  (content[field.name] as Partial<Record<Locale, unknown>> | null | undefined)?.[locale] ?? null;

/**
 * What can be translated of an item, from its contents at all revisions, the newest first: a text is stale if
 * its source has changed since its translation did.
 */
export function unitsOf(item: ItemMetadata, contents: readonly Content[], from: Locale, to: Locale): Unit[] {
  const [now = {}] = contents;
  return item.fields.filter(isLocalised).flatMap((field) => {
    const target = inLocale(now, field, to);
    // The last revision that wrote the translation as it is now.
    const moved = contents.findIndex((content) => !same(inLocale(content, field, to), target));
    const written = contents[(moved < 0 ? contents.length : moved) - 1] ?? now;
    const state: UnitState =
      target === null
        ? 'MISSING'
        : same(inLocale(written, field, from), inLocale(now, field, from))
          ? 'DONE'
          : 'STALE';
    const [targets, before] = [target, inLocale(written, field, from)].map(
      (value) => new Map(textsOf(field, value)),
    );
    return textsOf(field, inLocale(now, field, from)).map(([part, source]) => ({
      field: field.name,
      part,
      state,
      source,
      sourceBefore: state === 'STALE' ? (before?.get(part) ?? '') : null,
      target: targets?.get(part) ?? '',
    }));
  });
}

/** Texts with their places as a field has them; undefined where one of its places has none. */
export function unitsToValue(
  field: FieldMetadata,
  places: readonly string[],
  texts: ReadonlyMap<string, string>,
): unknown {
  if (places.some((place) => !texts.get(place))) return undefined;
  if (field.rich) return fromCell(texts.get('') ?? '');
  if (field.kind === 'localText') return texts.get('');
  if (field.kind === 'localTexts') return places.map((place) => texts.get(place));
  const parts: Record<string, string>[] = [];
  for (const place of places) {
    const [index = '0', name = ''] = place.split('.');
    (parts[Number(index)] ??= {})[name] = texts.get(place) ?? '';
  }
  return parts;
}
