import { describe, expect, it } from '@jest/globals';
import { items } from '../../src/entities/entities.js';
import { tableOf } from '../../src/entities/house/columns.js';
import { listsAbout } from '../../src/entities/house/lists-about.js';
import {
  allFieldsOf,
  fieldNamed,
  inversesOf,
  relationsOf,
  targetOf,
} from '../../src/entities/house/metadata.js';
import { orderable } from '../../src/windows/window-columns.js';

const twice = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

describe('what the entities say of themselves', () => {
  it('has a table, a plural and a type for each, no two alike', () => {
    expect(items.length).toBeGreaterThanOrEqual(9);
    expect(twice(items.map(tableOf))).toEqual([]);
    expect(twice(items.flatMap((item) => [item.name.toLowerCase(), item.plural.toLowerCase()]))).toEqual([]);
  });

  describe.each(items.map((item) => [item.name, item] as const))('of %s', (_, item) => {
    it('names every field once, with a description that is a sentence', () => {
      expect(twice(item.fields.map((field) => field.name))).toEqual([]);
      for (const doc of [item.doc, ...item.fields.map((field) => field.doc)])
        expect(doc).toMatch(/^[^a-z].*[.]$/);
    });

    it('leads to items only, and its lists on the other side have names of their own', () => {
      for (const field of relationsOf(item)) expect(items).toContain(targetOf(field));
      const taken = [
        ...allFieldsOf(item).map((field) => field.name),
        ...listsAbout(item).map((one) => one.name),
        ...['id', 'localisation', 'alternates', 'seo'],
      ];
      expect(twice([...taken, ...inversesOf(item).map((inverse) => inverse.name)])).toEqual([]);
    });

    it('is named by fields that it has, of which the first is always there', () => {
      expect(item.natural.length).toBeGreaterThan(0);
      expect(fieldNamed(item, item.natural[0] ?? '').optional).toBe(false);
      for (const name of item.natural) expect(item.fields.map((field) => field.name)).toContain(name);
    });

    it('is called by texts that stand once for each language, or by nothing', () => {
      for (const name of item.called) {
        const { kind, long } = fieldNamed(item, name);
        expect({ name, isText: ['text', 'localText'].includes(kind), long }).toEqual({ name, isText: true });
      }
    });

    it('is ordered by fields that can be ordered by, from an index', () => {
      expect(item.order.length).toBeGreaterThan(0);
      for (const [name] of item.order)
        expect({ name, orderable: orderable(item, fieldNamed(item, name)) }).toEqual({
          name,
          orderable: true,
        });
    });

    it('has rules about fields that it has', () => {
      const ruled = [
        ...Object.keys(item.rows?.hide ?? {}),
        ...item.fields.flatMap((field) => Object.keys(field.only?.where ?? {})),
      ];
      for (const name of ruled) expect(item.fields.map((field) => field.name)).toContain(name);
      for (const field of item.fields) {
        if (field.kept !== false) expect(item.guarded || field.name === 'provenance').toBe(true);
        if (field.values)
          expect(Object.values(field.values.values).every((doc) => doc.endsWith('.'))).toBe(true);
      }
    });
  });

  it('gives no two kinds of page the same first segment in any language', () => {
    const owners = new Map<string, string>();
    for (const item of items) {
      for (const segment of new Set(Object.values(item.path ?? {}))) {
        expect({ segment, owner: owners.get(segment) ?? item.name }).toEqual({ segment, owner: item.name });
        owners.set(segment, item.name);
      }
    }
    expect(owners.size).toBeGreaterThan(0);
  });
});
