import { describe, expect, it } from '@jest/globals';
import { isObjectType } from 'graphql';
import { audiences, type Audience } from '../../src/base/audience.js';
import { locales } from '../../src/base/locale.js';
import { allWordings, worded, type Wording } from '../../src/base/wording.js';
import { listsAbout } from '../../src/entities/house/lists-about.js';
import { items } from '../../src/entities/entities.js';
import { allFieldsOf, inversesOf, type ItemMetadata } from '../../src/entities/house/metadata.js';
import { HeaderNames } from '../../src/exchange/import-columns.js';
import { valuesCalled } from '../../src/exchange/words.js';
import { describe as described } from '../../src/resolvers/metadata/describe.js';
import { graphOf } from '../../src/resolvers/schema.js';

/** Everything that people see under a label, by its place. */
const labelsOf = (item: ItemMetadata): readonly (readonly [string, Wording | undefined])[] => [
  [item.name, item.label?.one],
  [`${item.name}, several`, item.label?.many],
  ...allFieldsOf(item).map(({ name, label }) => [`${item.name}.${name}`, label] as const),
  ...[...item.composed, ...item.computed].map(({ name, label }) => [`${item.name}.${name}`, label] as const),
  ...allFieldsOf(item).flatMap(({ name, part }) =>
    Object.keys(part?.fields ?? {}).map(
      (one) => [`${item.name}.${name}.${one}`, part?.labels?.[one]] as const,
    ),
  ),
  ...allFieldsOf(item).flatMap(({ values }) =>
    Object.keys(values?.values ?? {}).map(
      (one) => [`${values?.name}.${one}`, values?.labels?.[one]] as const,
    ),
  ),
];

describe('a label', () => {
  it('stands for every kind, field and value, in each language, and begins with a capital', () => {
    const all = items.flatMap(labelsOf);
    expect(all.length).toBeGreaterThan(900);
    expect(all.filter(([, label]) => !label).map(([place]) => place)).toEqual([]);
    const wrong = all.flatMap(([place, label]) =>
      locales
        .map((locale) => [place, locale, label?.[locale] ?? ''] as const)
        .filter(([, , text]) => !/^[\p{Lu}\d]/u.test(text) || text !== text.trim() || /[.:]$/.test(text)),
    );
    expect(wrong).toEqual([]);
  });

  it('is that of one field of a kind only', () => {
    const twice = items.flatMap((item) =>
      locales.flatMap((locale) => {
        const fields = allFieldsOf(item).map(({ name, label }) => [name, label] as const);
        const lists = inversesOf(item).map(
          ({ name, field, owner }) => [name, field.inverseLabel ?? owner.label?.many] as const,
        );
        const about = listsAbout(item).map(({ name, label }) => [name, label] as const);
        const texts = [...fields, ...lists, ...about].map(([, label]) => label?.[locale]);
        return texts
          .filter((text, index) => texts.indexOf(text) !== index)
          .map((text) => `${item.name} ${locale} ${text}`);
      }),
    );
    expect(twice).toEqual([]);
  });

  it('is a header of an import, in each language', () => {
    const missed = items.flatMap((item) => {
      const names = new HeaderNames({ item, also: [] });
      return item.fields.flatMap((field) => {
        const localised = field.kind.startsWith('local') ? ' (fr)' : '';
        return allWordings(field.label as Wording)
          .filter((text) => names.find(`${text}${localised}`)?.column.field !== field)
          .map((text) => `${item.name}.${field.name}: ${text}`);
      });
    });
    expect(missed).toEqual([]);
  });

  it('is the cell of an import that names its value, and no other', () => {
    const vocabularies = items.flatMap((item) => item.fields.flatMap(({ values }) => values ?? []));
    expect(vocabularies.length).toBeGreaterThan(40);
    const missed = vocabularies.flatMap((vocabulary) =>
      Object.entries(vocabulary.labels ?? {}).flatMap(([value, label]: [string, Wording]) =>
        allWordings(label)
          .filter((text) => valuesCalled(vocabulary, text).join() !== value)
          .map((text) => `${vocabulary.name}.${value}: ${text}`),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('falls back along the chain of its language, and says to which', () => {
    const partial = { fr: 'Pays', en: 'Country', es: 'País' } as const;
    expect(locales.map((locale) => worded(partial, locale))).toEqual([
      { text: 'Pays', locale: 'fr' },
      { text: 'Country', locale: 'en' },
      { text: 'País', locale: 'es' },
    ]);
    const { es, ...without } = partial;
    expect(es).toBe('País');
    expect(worded(without as Wording, 'es')).toEqual({ text: 'Country', locale: 'en' });
  });
});

/** What the graph says beside the fields that are declared. */
const ofTheGraph = ['id', 'label', 'localisation', 'path', 'alternates', 'seo', 'target'];

describe('the metadata of an audience', () => {
  it.each(audiences)('%s: the kinds and fields of its graph, and no other', (audience: Audience) => {
    const schema = graphOf(audience);
    const kinds = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && items.includes(type.extensions.item as ItemMetadata),
    );
    const { kinds: found } = described(audience, 'fr');
    expect(found.map(({ name }) => name).sort()).toEqual(kinds.map(({ name }) => name).sort());
    for (const { name, fields } of found) {
      const type = schema.getType(name);
      const names = isObjectType(type) ? Object.keys(type.getFields()) : [];
      const declared = items.find((item) => item.name === name)?.fields ?? [];
      const own = names.filter(
        (one) =>
          // The form of a text belongs to its field.
          !declared.some(({ name: field, rich }) => rich && one === `${field}Rich`) &&
          (!ofTheGraph.includes(one) || declared.some((field) => field.name === one)),
      );
      expect([name, fields.map((field) => field.name).sort()]).toEqual([name, own.sort()]);
    }
  });

  it('names the values of each vocabulary as the graph does', () => {
    for (const audience of audiences) {
      const { kinds, vocabularies } = described(audience, 'es');
      const named = kinds.flatMap(({ fields }) => fields.flatMap(({ vocabulary }) => vocabulary ?? []));
      const known = vocabularies.map(({ name }) => name);
      expect(named.filter((one) => !known.includes(one))).toEqual([]);
      for (const { name, values } of vocabularies)
        expect(graphOf(audience).getType(name)?.toConfig()).toMatchObject({
          values: Object.fromEntries(values.map((value) => [value.name, {}])),
        });
    }
  });

  it('holds nothing that only others may know', () => {
    const text = JSON.stringify(described('public', 'fr'));
    for (const hidden of [
      'contactEmail',
      'internalNote',
      'dueDiligence',
      '"exposure"',
      'isRequired',
      'WITHDRAW',
      'capabilit',
      '"Grant"',
    ])
      expect(text).not.toContain(hidden);
    expect(JSON.stringify(described('desk', 'fr'))).toContain('internalNote');
  });

  it('tells the desk limits, formats and rights', () => {
    const field = (kind: string, name: string) =>
      described('desk', 'en')
        .kinds.find((one) => one.name === kind)
        ?.fields.find((one) => one.name === name);
    expect(field('Article', 'slug')).toMatchObject({
      isRequired: true,
      isUnique: true,
      format: 'SLUG',
      pattern: '[a-z0-9]+(?:-[a-z0-9]+)*',
      capabilities: ['DRAFT'],
    });
    expect(field('Article', 'title')).toMatchObject({
      isLocalised: true,
      capabilities: ['DRAFT', 'TRANSLATE'],
    });
    expect(field('Organisation', 'exposure')).toMatchObject({
      capabilities: ['WITHDRAW'],
      audiences: ['STAFF', 'DESK'],
    });
    expect(field('Organisation', 'isMember')).toMatchObject({ isReadOnly: true, capabilities: [] });
    expect(field('Country', 'latitude')).toMatchObject({ minimum: -90, maximum: 90 });
    const patterns = described('desk', 'en').kinds.flatMap(({ fields }) =>
      fields.flatMap(({ pattern }) => pattern ?? []),
    );
    for (const pattern of new Set(patterns)) expect(() => new RegExp(`^(?:${pattern})$`, 'v')).not.toThrow();
  });

  it('says in which language help is written', () => {
    const fields = described('public', 'fr').kinds.flatMap((kind) => kind.fields);
    for (const { help, helpLocale, labelLocale } of fields) {
      expect(help).not.toBe('');
      expect(['FR', 'EN']).toContain(helpLocale);
      expect(labelLocale).toBe('FR');
    }
    expect(fields.some(({ helpLocale }) => helpLocale === 'FR')).toBe(true);
  });
});
