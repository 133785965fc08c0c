import { commonLabels } from '../labels/common.js';
import { enumeration, type Member } from './enumeration.js';
import type { FieldMetadata } from './metadata.js';
import { LocaleEnum } from './locale-enum.js';

export const EditorialStage = enumeration(
  'EditorialStage',
  'State of the newest revision of an item.',
  {
    DRAFT: 'Draft: work in progress. Every save returns the item to this state.',
    IN_REVIEW: 'Waiting for a reviewer.',
    APPROVED: 'Approved by a second person; it can be published.',
    PUBLISHED: 'Revision that readers see.',
    WITHDRAWN:
      'Withdrawn from readers for good. It becomes a draft again on the request of two people with WITHDRAW.',
  },
  {
    DRAFT: { fr: 'Brouillon', en: 'Draft', es: 'Borrador' },
    IN_REVIEW: { fr: 'En relecture', en: 'In review', es: 'En revisión' },
    APPROVED: { fr: 'Approuvé', en: 'Approved', es: 'Aprobado' },
    PUBLISHED: { fr: 'Publié', en: 'Published', es: 'Publicado' },
    WITHDRAWN: { fr: 'Retiré', en: 'Withdrawn', es: 'Retirado' },
  },
);
export type EditorialStage = Member<typeof EditorialStage>;

const fact = (
  said: Pick<FieldMetadata, 'kind' | 'doc'> &
    Partial<FieldMetadata> & { readonly name: keyof typeof commonLabels },
): FieldMetadata => ({
  sees: 'desk',
  optional: false,
  kept: false,
  ...commonLabels[said.name],
  ...said,
});

/**
 * What the desk shows of every item beside its content: where it stands between draft and publication. The
 * verbs make it true; nobody writes it.
 */
const common: readonly FieldMetadata[] = [
  fact({ name: 'revision', kind: 'int', doc: 'Number of the newest revision; the next save expects it.' }),
  fact({
    name: 'editorialStage',
    kind: 'choice',
    values: EditorialStage,
    doc: 'State of the newest revision: that of its least advanced language.',
  }),
  fact({
    name: 'publishedRevision',
    kind: 'int',
    optional: true,
    doc: 'Number of the revision that readers see. Null: the item is not published.',
  }),
];

/** Who saved an item, and when it was made: for those who read its draft. */
const ofPeople: readonly FieldMetadata[] = [
  fact({
    name: 'createdAt',
    kind: 'time',
    optional: true,
    doc: 'Time of the first save. Null: the reader does not read the draft.',
  }),
  fact({
    name: 'createdBy',
    kind: 'text',
    optional: true,
    doc: 'Person who saved it first, or built-in process. Null: not known to the reader.',
  }),
  fact({
    name: 'createdByAccount',
    kind: 'text',
    optional: true,
    doc: 'Id of the account of the person who saved it first. Null: a built-in process, or not known to the reader.',
  }),
  fact({
    name: 'savedBy',
    kind: 'text',
    optional: true,
    doc: 'Person who saved the newest revision, or built-in process. Null: not known to the reader.',
  }),
  fact({
    name: 'savedByAccount',
    kind: 'text',
    optional: true,
    doc: 'Id of the account of the person who saved the newest revision. Null: a built-in process, or not known to the reader.',
  }),
];

/** True of the facts that nobody knows who does not read the draft. */
export const isOfPeople = (field: FieldMetadata): boolean => ofPeople.includes(field);

/** Language in which an item was written first; editors give it with a save. */
const originalLocale = fact({
  name: 'originalLocale',
  kind: 'choice',
  values: LocaleEnum,
  doc: 'Language of the original; the other languages are translations of it.',
});

const ofLanguages: readonly FieldMetadata[] = [
  originalLocale,
  fact({
    name: 'sharedStage',
    kind: 'choice',
    values: EditorialStage,
    doc: 'State of what is no text of a language: the shared fields and the relations.',
  }),
  fact({
    name: 'draftIn',
    kind: 'choices',
    values: LocaleEnum,
    doc: 'Languages whose newest texts are drafts.',
  }),
  fact({
    name: 'inReviewIn',
    kind: 'choices',
    values: LocaleEnum,
    doc: 'Languages whose newest texts wait for a reviewer.',
  }),
  fact({
    name: 'approvedIn',
    kind: 'choices',
    values: LocaleEnum,
    doc: 'Languages whose newest texts are approved and not published.',
  }),
  fact({
    name: 'publishedIn',
    kind: 'choices',
    values: LocaleEnum,
    doc: 'Languages in which readers see it.',
  }),
  fact({
    name: 'missingIn',
    kind: 'choices',
    values: LocaleEnum,
    doc: 'Languages that lack a required text, or every text.',
  }),
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
    doc: 'Time at which the last of these languages became outdated. Null: no language is outdated.',
  }),
];

/** True of the one such fact that a save takes. */
export const isOriginal = (field: FieldMetadata): boolean => field === originalLocale;

/** The facts of work about an item of that kind; only the desk sees them. */
export const workflowOf = (item: { readonly localised: boolean }): readonly FieldMetadata[] => [
  ...common,
  ...ofPeople,
  ...(item.localised ? ofLanguages : []),
];
