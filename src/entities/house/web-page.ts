import { commonLabels } from '../labels/common.js';
import { itemWhich, type FieldMetadata } from './metadata.js';

const fact = (
  said: Pick<FieldMetadata, 'kind' | 'doc'> &
    Partial<FieldMetadata> & { readonly name: keyof typeof commonLabels },
): FieldMetadata => ({
  sees: 'public',
  optional: true,
  kept: false,
  isAside: true,
  ...commonLabels[said.name],
  ...said,
});

const texts: readonly FieldMetadata[] = [
  fact({
    name: 'seoTitle',
    kind: 'localText',
    long: true,
    max: 200,
    doc: 'Title for search engines and link previews. Null: `seo` takes the label.',
  }),
  fact({
    name: 'seoDescription',
    kind: 'localText',
    long: true,
    max: 500,
    doc: 'Description for search engines and link previews. Null: `seo` takes the summary or the description of the item, if it has one.',
  }),
];

const others: readonly FieldMetadata[] = [
  fact({
    name: 'seoImage',
    kind: 'one',
    to: () => itemWhich((item) => item.file?.holds === 'PICTURE').class,
    doc: 'Picture for link previews. Null: `seo` takes the picture of the item, if it has one.',
  }),
  fact({
    name: 'noIndex',
    kind: 'flag',
    doc: 'True if search engines are asked not to list the page. Null: they may list it.',
  }),
];

/**
 * What editors may say of the page of an item, on every kind that has an address. Texts only on kinds whose
 * texts are translated: a text about the page must not make an item one with languages.
 */
export const pageFieldsOf = (item: { readonly localised: boolean }): readonly FieldMetadata[] => [
  ...(item.localised ? texts : []),
  ...others,
];

/** The time at which an audience first saw an item. */
const publishedAt = fact({
  name: 'publishedAt',
  kind: 'time',
  doc: 'Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much.',
});

/** The time at which what an audience sees of an item changed last. */
const updatedAt = fact({
  name: 'updatedAt',
  kind: 'time',
  doc: 'Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much.',
});

/** The times of a page: facts of a window, that nobody writes. */
export const pageTimes: readonly FieldMetadata[] = [publishedAt, updatedAt];
