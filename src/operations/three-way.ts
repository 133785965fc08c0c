import { decode } from '../base/decode.js';
import { ReseauError } from '../base/errors.js';
import { locales, type Locale } from '../base/locale.js';
import { isLocalised, type FieldMetadata } from '../entities/house/metadata.js';
import type { Run } from '../windows/run.js';
import { plainOf } from './entity.js';
import type { Target } from './identify.js';

type Content = Readonly<Record<string, unknown>>;

/** A field, and of a localised one the language, that a late save and a save before it have both changed. */
export interface Overlap {
  readonly field: string;
  readonly locale?: Locale;
}

/** A save that was made from an earlier revision than the newest. */
export interface Late {
  /** What the item said then. */
  readonly base: Content;
  readonly overlaps: Overlap[];
}

/** A target with the values that change something: of a late save, those that it changed itself. */
export interface Rebased extends Target {
  readonly values: ReadonlyMap<FieldMetadata, unknown>;
  readonly originalLocale: Locale | undefined;
  readonly late?: Late;
}

/**
 * Takes from late saves what they have not changed, so that it stays as others have saved it since; relations are
 * looked at once they are loaded, by `keepsTheirs`. Throws CONFLICT where the revision is not known.
 */
export async function rebase(run: Run, targets: readonly Target[]): Promise<Rebased[]> {
  const behind = targets.filter(({ madeFrom }) => madeFrom !== undefined);
  const rows = await (behind.length > 0
    ? run(
        'select item_id as id, content from desk.revision where (item_id, number) in (select id, number from unnest($1::uuid[], $2::int[]) q(id, number))',
        [behind.map(({ entity }) => entity.id), behind.map(({ madeFrom }) => madeFrom)],
      )
    : []);
  const bases = new Map(
    decode.rows(rows, { id: decode.text, content: decode.object }).map(({ id, content }) => [id, content]),
  );
  return targets.map((target) => {
    const { given, entity, madeFrom } = target;
    const { values, originalLocale } = given;
    if (madeFrom === undefined) return { ...target, values, originalLocale };
    const base = bases.get(entity.id);
    if (!base) throw cameTooLate(target, []);
    const late: Late = { base, overlaps: [] };
    const wanted =
      originalLocale !== undefined && !keepsTheirs(target, late, { field: 'originalLocale' }, originalLocale);
    return {
      ...target,
      late,
      originalLocale: wanted ? originalLocale : undefined,
      values: new Map([...values].flatMap(([field, value]) => changed(target, late, field, value))),
    };
  });
}

/** The value of a field as far as the late save changed it; none: it left it alone. */
function changed(
  target: Target,
  late: Late,
  field: FieldMetadata,
  value: unknown,
): [FieldMetadata, unknown][] {
  if (field.to) return [[field, value]];
  if (!isLocalised(field))
    return keepsTheirs(target, late, { field: field.name }, plainOf(field, value)) ? [] : [[field, value]];
  const texts = (value ?? {}) as Partial<Record<Locale, unknown>>;
  const plain = (plainOf(field, texts) ?? {}) as Partial<Record<Locale, unknown>>;
  const own = locales
    .filter((locale) => value === null || Object.hasOwn(texts, locale))
    .filter((locale) => !keepsTheirs(target, late, { field: field.name, locale }, plain[locale]));
  return own.length > 0
    ? [[field, Object.fromEntries(own.map((locale) => [locale, texts[locale] ?? null]))]]
    : [];
}

/**
 * True when a late save says of a field what it read, so that the newest value stays. Where both sides have changed
 * it, and not to the same value, an overlap is noted. `hidden`: related items that the caller does not read.
 */
export function keepsTheirs(
  { before }: Pick<Target, 'before'>,
  { base, overlaps }: Late,
  { hidden = new Set(), ...place }: Overlap & { readonly hidden?: ReadonlySet<string> },
  mine: unknown,
): boolean {
  const valueIn = (content: Content): string => canonical(shownOf(at(content, place), hidden));
  const [old, newest, own] = [valueIn(base), valueIn(before), canonical(mine ?? null)];
  if (own === old) return true;
  if (newest !== old && newest !== own) overlaps.push(place);
  return false;
}

const at = (content: Content, { field, locale }: Overlap): unknown =>
  (locale
    ? (content[field] as Partial<Record<Locale, unknown>> | null | undefined)?.[locale]
    : content[field]) ?? null;

const shownOf = (value: unknown, hidden: ReadonlySet<string>): unknown =>
  Array.isArray(value) && hidden.size > 0 ? value.filter((one) => !hidden.has(String(one))) : value;

/** JSON in which the order of names does not matter: PostgreSQL keeps another than entities have. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

/** The refusal of a save that changes what others have changed since it read the item. */
export const cameTooLate = (
  { given: { item, place, expectedRevision }, entity }: Pick<Target, 'given' | 'entity'>,
  overlaps: readonly Overlap[],
): ReseauError =>
  new ReseauError(
    'CONFLICT',
    `${item.name}: is at revision ${entity.revision}, not ${String(expectedRevision)}`,
    { extensions: { ...place, id: entity.id, expectedRevision, overlaps } },
  );
