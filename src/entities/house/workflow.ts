import { enumeration } from './enumeration.js';
import type { FieldMetadata } from './metadata.js';
import { LocaleEnum } from './locale-enum.js';

const EditorialStage = enumeration('EditorialStage', 'How far the newest revision of an item has come.', {
  DRAFT: 'It is being written; a save brings every item back here.',
  IN_REVIEW: 'It waits for a reviewer.',
  APPROVED: 'A second person has agreed to it; it can be published.',
  PUBLISHED: 'It is what readers see.',
  WITHDRAWN: 'It was taken from readers for good. It becomes a draft again when two people with WITHDRAW want it.',
});

const fact = (said: Pick<FieldMetadata, 'name' | 'kind' | 'doc'> & Partial<FieldMetadata>): FieldMetadata => ({
  sees: 'desk',
  optional: false,
  kept: false,
  ...said,
});

/** What the desk shows of every item beside its content: where it stands between draft and publication. The verbs make it true; nobody writes it. */
const common: readonly FieldMetadata[] = [
  fact({ name: 'revision', kind: 'int', doc: 'Number of the newest save; what the next one expects.' }),
  fact({ name: 'editorialStage', kind: 'choice', values: EditorialStage, doc: 'How far that revision has come.' }),
  fact({ name: 'publishedRevision', kind: 'int', optional: true, doc: 'The revision that readers see; none: the item is not published.' }),
];

const ofLanguages: readonly FieldMetadata[] = [
  fact({ name: 'publishedIn', kind: 'choices', values: LocaleEnum, doc: 'Languages in which readers see it.' }),
  fact({ name: 'missingIn', kind: 'choices', values: LocaleEnum, doc: 'Languages in which a required text, or every text, is missing.' }),
  fact({
    name: 'staleIn',
    kind: 'choices',
    values: LocaleEnum,
    doc: 'Languages whose texts are older than the last change of the original.',
  }),
  fact({
    name: 'staleSince',
    kind: 'time',
    optional: true,
    doc: 'When the last of these languages fell behind; none: no language is behind.',
  }),
];

/** The facts of work about an item of that kind; only the desk sees them. */
export const workflowOf = (item: { readonly localised: boolean }): readonly FieldMetadata[] => [
  ...common,
  ...(item.localised ? ofLanguages : []),
];
