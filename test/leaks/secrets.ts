import type { Audience } from '../../src/base/audience.js';
import { items } from '../../src/entities/entities.js';
import { columnsOf, linksOf, snake, tableOf } from '../../src/entities/house/columns.js';
import type { FieldMetadata, ItemMetadata } from '../../src/entities/house/metadata.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { openOrm } from '../../src/orm.js';
import type { Run } from '../../src/windows/run.js';
import { literal, name } from '../../src/base/sql.js';
import { appeal, organisation } from '../setup/drafts.js';
import { below, mayKnow } from './declared.js';
import { houseDesk } from '../../src/operations/desk.js';

/**
 * Gives everything that an audience may not know another value: drafts, fields and kinds of others, what is
 * hidden of a row, rows that are hidden whole. What that is follows from the declarations alone, and not from
 * the projections, which are to be tested.
 */
export async function changeSecrets(
  run: Run,
  audience: Audience,
  seed: string,
  isConcerned: (item: ItemMetadata) => boolean = () => true,
): Promise<void> {
  for (const item of items.filter(isConcerned)) {
    const fields = item.fields.filter(
      (field) => field.to === undefined && !item.natural.includes(field.name) && field.name !== 'exposure',
    );
    // Whoever reads the desk's own window sees drafts; nobody here does.
    await change(
      run,
      `desk.${name(tableOf(item))}`,
      fields,
      (field) => (field.name === 'provenance' ? 'false' : 'true'),
      seed,
    );
    await change(
      run,
      `published.${name(tableOf(item))}`,
      fields,
      (field) => hiddenWhere(audience, item, field),
      seed,
    );
  }
  for (const { table } of linksOf(items.filter(isConcerned))) {
    // Every second link of the desk is taken away.
    await run(
      `delete from desk.${name(table)} where get_byte(decode(md5(owner_id::text || target_id::text), 'hex'), 0) % 2 = 0`,
    );
  }
}

/**
 * Makes items that the audience may not know of, by the verbs: drafts, and for whoever is below the staff
 * such as are withheld.
 */
export async function hideOthers(ownerUrl: string, audience: Audience): Promise<void> {
  const orm = await openOrm(ownerUrl);
  const desk = houseDesk(orm, 'editor');
  const hidden = { exposure: 'WITHHELD', country: 'CI', themes: ['torture'], description: { en: 'Geheim' } };
  const slugs = ['geheim-1', 'geheim-2', 'geheim-3'];
  const saved = await save(
    desk,
    slugs.map((slug) => organisation(slug, hidden)),
  );
  await save(desk, [appeal('geheim-4', { countries: ['CI'], themes: ['torture'] })]);
  if (below(audience, 'staff')) {
    const members = await save(
      desk,
      slugs.map((slug) => ({
        item: 'Membership',
        fields: {
          provenance: 'SAMPLE',
          organisation: slug,
          network: 'sos-torture',
          status: 'MEMBER',
          validFrom: { value: '2001-01-01', precision: 'YEAR' },
        },
      })),
    );
    await publish(desk, [
      { item: 'Organisation', ids: saved.map(({ id }) => id) },
      { item: 'Membership', ids: members.map(({ id }) => id) },
    ]);
  }
  await orm.close();
}

/** In which published rows the audience may not know what a field holds. */
function hiddenWhere(audience: Audience, item: ItemMetadata, field: FieldMetadata): string {
  // What decides what is shown is known by that.
  const decides = (where: object | undefined): boolean =>
    where !== undefined && Object.hasOwn(where, field.name);
  if (decides(item.rows?.hide) || item.fields.some((other) => decides(other.only?.where))) return 'false';
  if (!mayKnow(audience, item, field)) return 'true';
  const rows = ['not t.live'];
  if (item.guarded && below(audience, 'staff')) {
    rows.push(`t.exposure = 'WITHHELD'`);
    if (field.kept === false) rows.push(`t.exposure = 'GENERALISED'`);
  }
  if (item.rows && below(audience, item.rows.below)) rows.push(told(item.rows.hide));
  if (field.only && below(audience, field.only.below)) rows.push(`not (${told(field.only.where)})`);
  return rows.join(' or ');
}

const told = (where: object): string =>
  Object.entries(where)
    .map(
      ([field, value]) =>
        `t.${name(snake(field))}::text in (${[value as unknown]
          .flat()
          .map((one) => literal(String(one)))
          .join(', ')})`,
    )
    .join(' and ');

export async function change(
  run: Run,
  table: string,
  fields: readonly FieldMetadata[],
  where: (field: FieldMetadata) => string,
  seed: string,
): Promise<void> {
  const sets = fields.flatMap((field) =>
    Object.entries(secretOf(field, seed)).map(
      ([column, value]) =>
        `${name(column)} = case when ${where(field)} then ${value} else t.${name(column)} end`,
    ),
  );
  if (sets.length > 0) await run(`update ${table} t set ${sets.join(', ')}`);
}

/** Other values for the columns of a field, as SQL over the row `t`. */
function secretOf(field: FieldMetadata, seed: string): Readonly<Record<string, string>> {
  const token = `md5(t.id::text || ${literal(`${seed} ${field.name}`)})`;
  const number = `(get_byte(decode(${token}, 'hex'), 0))`;
  const [column, second] = columnsOf(field).map((one) => one.name) as [string, string | undefined];
  const text = `left('Geheim ' || ${token}, ${field.max ?? 200})`;
  const parts = `jsonb_build_array(jsonb_build_object(${Object.keys(field.part?.fields ?? {})
    .map((key) => `${literal(key)}, ${text}`)
    .join(', ')}))`;
  const inEach = (value: string): string =>
    `jsonb_build_object('en', ${value}, 'fr', ${value}, 'es', ${value})`;
  const member = `(array[${Object.keys(field.values?.values ?? { none: '' })
    .map(literal)
    .join(', ')}])[1 + ${number} % ${Object.keys(field.values?.values ?? { none: '' }).length}]`;
  switch (field.kind) {
    case 'text':
      return { [column]: formatted(field, token, text) };
    case 'texts':
      return { [column]: `array[${formatted(field, token, text)}]` };
    case 'localText':
      return { [column]: inEach(text) };
    case 'localTexts':
      return { [column]: inEach(`jsonb_build_array(${text})`) };
    case 'parts':
      return { [column]: parts };
    case 'localParts':
      return { [column]: inEach(parts) };
    case 'int':
      return {
        [column]: `${field.range?.[0] ?? 0} + ${number} % ${(field.range?.[1] ?? 200) - (field.range?.[0] ?? 0) + 1}`,
      };
    case 'float':
    case 'decimal':
      return {
        [column]: `${field.range?.[0] ?? 0} + ${number}::numeric / 256 * ${(field.range?.[1] ?? 30) - (field.range?.[0] ?? 0)}`,
      };
    case 'money':
      return { [column]: `${number} * 13`, [second ?? '']: `'EUR'` };
    case 'flag':
      return { [column]: `${number} % 2 = 0` };
    case 'day':
      return { [column]: `date '2001-01-01' + ${number}` };
    case 'partialDay':
      return { [column]: `date '2001-01-01' + ${number}`, [second ?? '']: `'DAY'` };
    case 'time':
      return { [column]: `timestamptz '2001-01-01' + ${number} * interval '1 hour'` };
    case 'choice':
      return { [column]: member };
    case 'choices':
      return { [column]: `array[${member}]` };
    default:
      return {};
  }
}

function formatted({ format, max }: FieldMetadata, token: string, text: string): string {
  switch (format) {
    case undefined:
      return text;
    case 'email':
      return `${token} || '@example.org'`;
    case 'url':
      return `'https://example.org/' || ${token}`;
    case 'path':
      return `'/' || ${token}`;
    case 'hash':
      return `${token} || ${token}`;
    case 'language':
      return `(array['fr', 'en', 'de'])[1 + get_byte(decode(${token}, 'hex'), 0) % 3]`;
    case 'currency':
      return `'EUR'`;
    default:
      return `left(${token}, ${max ?? 40})`;
  }
}
