import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  printSchema,
  type GraphQLSchema,
} from 'graphql';
import { audiences, reaches, type Audience } from '../../src/base/audience.js';
import { listsAbout } from '../../src/entities/house/lists-about.js';
import { items } from '../../src/entities/entities.js';
import { allFieldsOf, fieldNamed, inversesOf } from '../../src/entities/house/metadata.js';
import { LocaleEnum } from '../../src/entities/house/locale-enum.js';
import { graphOf } from '../../src/resolvers/schema.js';
import { fieldsFor, seesField, seesItem } from '../../src/windows/window-columns.js';

const graphs = Object.fromEntries(audiences.map((audience) => [audience, graphOf(audience)])) as Record<
  Audience,
  GraphQLSchema
>;

/** Every place of a schema that must say what it is, and does not. */
function undescribed(schema: GraphQLSchema): string[] {
  const places: (readonly [string, string | null | undefined])[] = [];
  for (const type of Object.values(schema.getTypeMap()).filter((one) => !one.name.startsWith('__'))) {
    places.push([type.name, type.description]);
    if (isEnumType(type))
      for (const value of type.getValues()) places.push([`${type.name}.${value.name}`, value.description]);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        places.push([`${type.name}.${field.name}`, field.description]);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      places.push([`${type.name}.${field.name}`, field.description]);
      for (const arg of field.args) places.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
    }
  }
  return places.filter(([, description]) => !description?.trim()).map(([place]) => place);
}

const words = (schema: GraphQLSchema): Set<string> =>
  new Set(
    printSchema(schema)
      .replace(/"""[\s\S]*?"""/g, '')
      .match(/\w+/g),
  );

/**
 * The names that only audiences above this one may meet: of fields, of lists on the other side, of
 * vocabularies and of items.
 */
function namesAbove(audience: Audience): string[] {
  const named = (reader: Audience): string[] =>
    items
      .filter((item) => seesItem(reader, item))
      .flatMap((item) => [
        item.name,
        item.plural,
        ...fieldsFor(reader, item).flatMap((field) => [
          field.name,
          ...(field.values ? [field.values.name] : []),
          ...(field.part ? [field.part.name] : []),
        ]),
        ...inversesOf(item)
          .filter((one) => seesField(reader, one.field) && seesItem(reader, one.owner))
          .map((one) => one.name),
      ]);
  // Everybody meets the languages of the graph itself, and what it says of their own sessions.
  const session = graphs[audience].getType('OwnSession');
  const own = new Set([
    ...named(audience),
    LocaleEnum.name,
    ...(isObjectType(session) ? Object.keys(session.getFields()) : []),
  ]);
  return [...new Set(named('desk'))].filter((name) => !own.has(name));
}

describe.each(audiences)('the graph of %s', (audience) => {
  it('says of every type, field, argument, value and input what it is', () => {
    expect(undescribed(graphs[audience])).toEqual([]);
  });

  it('holds no name that its readers may not know', () => {
    const held = words(graphs[audience]);
    expect(namesAbove(audience).filter((name) => held.has(name))).toEqual([]);
  });

  it('does not speak of them in its descriptions either', () => {
    // What is one plain word, such as `reference`, may stand in a sentence about something else.
    const telling = namesAbove(audience).filter((name) => /[a-z][A-Z]/.test(name));
    const text = printSchema(graphs[audience]);
    expect(telling.filter((name) => new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
  });

  it('gives each item exactly the fields that its facts show to this audience', () => {
    for (const item of items.filter((one) => seesItem(audience, one))) {
      const type = graphs[audience].getType(item.name);
      if (!isObjectType(type)) throw new Error(`${item.name} is no type`);
      const house = [
        'id',
        'label',
        ...(item.localised ? ['localisation'] : []),
        ...(item.path ? ['alternates', 'path', 'seo'] : []),
        ...(item.leadsTo ? ['target'] : []),
      ];
      const lists = inversesOf(item)
        .filter((one) => seesField(audience, one.field) && seesItem(audience, one.owner))
        .map((one) => one.name)
        .concat(audience === 'desk' ? listsAbout(item).map((one) => one.name) : []);
      const composed = item.composed
        .filter((one) => seesField(audience, fieldNamed(item, one.to)))
        .map((one) => one.name);
      const computed = item.computed
        .filter((one) => one.mine.every((mine) => seesField(audience, fieldNamed(item, mine))))
        .map((one) => one.name);
      const own = allFieldsOf(item)
        .filter((field) => reaches(audience, field.sees))
        .flatMap((field) => (field.rich ? [field.name, `${field.name}Rich`] : [field.name]));
      // What is called by its own `label` has one field of that name.
      const names = new Set([...house, ...own, ...lists, ...composed, ...computed]);
      expect(Object.keys(type.getFields()).sort()).toEqual([...names].sort());
    }
  });
});

describe('these checks', () => {
  it('see a description that is missing, at whatever place', () => {
    const planted = buildSchema(
      `type Query { "" a(b: Int): E } enum E { "The one." ONE TWO } input I { c: Int } "Said." scalar S`,
    );
    expect(undescribed(planted)).toEqual(
      expect.arrayContaining(['Query', 'Query.a', 'Query.a(b)', 'E', 'E.TWO', 'I', 'I.c']),
    );
    expect(undescribed(planted)).not.toContain('E.ONE');
  });

  it('know names to look for, and find them where they may stand', () => {
    expect(namesAbove('public')).toEqual(
      expect.arrayContaining(['internalNote', 'contactEmail', 'exposure', 'Exposure', 'savedAt']),
    );
    expect(namesAbove('partner')).not.toContain('contactEmail');
    expect(namesAbove('staff')).toContain('editorialStage');
    expect(namesAbove('desk')).toEqual([]);
    const held = words(graphs.desk);
    expect(namesAbove('public').filter((name) => !held.has(name))).toEqual([]);
  });
});
