import { ID, Int, InterfaceType } from 'type-graphql';
import { isRecord } from '../../entities/editorial/record.js';
import { items } from '../../entities/entities.js';
import { LocaleEnum } from '../../entities/house/locale-enum.js';
import type { ComputedArgument, FieldMetadata, ItemMetadata } from '../../entities/house/metadata.js';
import { pageTimes } from '../../entities/house/web-page.js';
import { declareObject, declareRead, resolveType, type ArgumentSpec, type TypeValue } from './declare.js';
import { scalarOf } from './scalar-of.js';
import { Alternate, Localisation } from './shared-types.js';
import { enumOf } from './vocabulary.js';

/** The argument of a field by which a language is chosen for what is read there. */
export const localeArgument = (what: string): ArgumentSpec => ({
  name: 'locale',
  type: () => enumOf(LocaleEnum),
  doc: `Language of ${what}. Optional; default: the language in force.`,
});

/** An argument of a computed text. */
export const argumentOfComputed = (one: ComputedArgument): ArgumentSpec =>
  'values' in one
    ? { name: one.name, type: () => enumOf(one.values), doc: one.doc, default: one.default }
    : { name: one.name, type: () => Int, doc: one.doc };

/** The fields of items that an interface declares, for all at once. */
export const sharedFields: readonly string[] = ['provenance', 'label', ...pageTimes.map(({ name }) => name)];

/** The interfaces of one audience's graph. */
export class Interfaces {
  readonly node = declareInterface('Node', 'Object with an id, for `node`.', []);
  readonly item = declareInterface('Item', 'Item of the graph.', [this.node]);
  readonly #localisedItem = declareInterface(
    'LocalisedItem',
    'Item with texts in several languages. It is served whole in one language; texts are never mixed.',
    [this.item, this.node],
  );
  readonly webPage = declareInterface('WebPage', 'Item that has a page on the website.', [
    this.item,
    this.node,
  ]);

  /** `pictures`: the type of pictures, which are items. */
  constructor(pictures: () => TypeValue) {
    this.#declareItem();
    this.#declarePage(pictures);
  }

  #declareItem(): void {
    declareRead(
      this.node,
      'id',
      { kind: 'id' },
      {
        type: () => ID,
        doc: 'Opaque, stable identifier for `node`, with the language that the operation names for the item.',
        nullable: false,
      },
    );
    declareRead(
      this.node,
      'label',
      { kind: 'label' },
      {
        type: () => String,
        doc: 'Label: the name or title by which people call it. Null: it has no name of its own, or even this would reveal too much.',
        nullable: true,
        args: [localeArgument('the label')],
      },
    );
    const provenance = items[0]?.fields.find((field) => field.name === 'provenance') as FieldMetadata;
    declareRead(
      this.item,
      'provenance',
      { kind: 'field', field: provenance },
      {
        type: () => scalarOf(provenance),
        doc: 'Provenance of the item; SAMPLE is fictional.',
        nullable: false,
      },
    );
    declareRead(
      this.#localisedItem,
      'localisation',
      { kind: 'localisation' },
      {
        type: () => Localisation,
        doc: 'Language served and languages that exist. Null: even this would reveal too much.',
        nullable: true,
      },
    );
  }

  #declarePage(pictures: () => TypeValue): void {
    declareRead(
      this.webPage,
      'path',
      { kind: 'path' },
      {
        type: () => String,
        doc: 'Canonical path of its page, such as /fr/organisations/omct, in the language in which the item is served. Null: it has no page there.',
        nullable: true,
        args: [localeArgument('the path')],
      },
    );
    declareRead(
      this.webPage,
      'alternates',
      { kind: 'alternates' },
      {
        type: () => [Alternate],
        doc: 'Addresses on the website, one for each language in which it is published.',
        nullable: false,
      },
    );
    for (const field of pageTimes)
      declareRead(
        this.webPage,
        field.name,
        { kind: 'field', field },
        { type: () => scalarOf(field), doc: field.doc, nullable: true },
      );
    const seo = seoType(pictures);
    declareRead(
      this.webPage,
      'seo',
      { kind: 'seo' },
      {
        type: () => seo,
        doc: 'Facts for search engines and link previews: those of the editors, or those that follow from the item.',
        nullable: false,
        args: [localeArgument('the texts')],
      },
    );
  }

  /** The interfaces that the type of an item has. */
  of(item: ItemMetadata): readonly (new () => object)[] {
    if (isRecord(item)) return [this.node];
    return [
      ...(item.path ? [this.webPage] : []),
      ...(item.localised ? [this.#localisedItem] : []),
      this.item,
      this.node,
    ];
  }
}

function declareInterface(
  name: string,
  doc: string,
  parents: readonly (new () => object)[],
): new () => object {
  const made = { [name]: class {} }[name] as new () => object;
  InterfaceType(name, { description: doc, implements: [...parents], resolveType })(made);
  return made;
}

function seoType(pictures: () => TypeValue): new () => object {
  const made = declareObject('Seo', 'Facts of a page for search engines and link previews.');
  const text = (part: 'title' | 'description', doc: string): void =>
    declareRead(made, part, { kind: 'seoPart', part }, { type: () => String, doc, nullable: true });
  text('title', 'Title: `seoTitle`, or the label. Null: even this would reveal too much.');
  text(
    'description',
    'Description: `seoDescription`, or the summary or description of the item. Null: it has none.',
  );
  declareRead(
    made,
    'image',
    { kind: 'seoImage' },
    {
      type: pictures,
      doc: 'Picture: `seoImage`, or the picture of the item. Null: it has none.',
      nullable: true,
    },
  );
  declareRead(
    made,
    'noIndex',
    { kind: 'seoPart', part: 'noIndex' },
    { type: () => Boolean, doc: 'True if search engines are asked not to list the page.', nullable: false },
  );
  return made;
}
