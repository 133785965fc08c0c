import { enumeration, type Member } from '../house/enumeration.js';
import type { PartMetadata } from '../house/metadata.js';

export const AppealKind = enumeration('AppealKind', 'Form of a public intervention.', {
  URGENT_APPEAL: 'Call to write to the authorities, with what to ask of them.',
  URGENT_INTERVENTION: 'Urgent notice, listed as such by OMCT.',
  PRESS_RELEASE: 'Notice for the press.',
  OPEN_LETTER: 'Letter to an authority, published.',
  JOINT_STATEMENT: 'Statement of several organisations together.',
  STATEMENT: 'Statement of OMCT or the Observatory.',
  CALL_FOR_ACTION: 'Call to take part in a campaign.',
  NEWS_RELEASE: 'News about a case or a campaign.',
});
export type AppealKind = Member<typeof AppealKind>;

export const SubjectUnit = enumeration('SubjectUnit', 'Unit of a number of people concerned.', {
  PERSONS: 'Persons.',
  ORGANISATIONS: 'Organisations.',
});
export type SubjectUnit = Member<typeof SubjectUnit>;

export const SubjectKind = enumeration(
  'SubjectKind',
  'People or organisations that an appeal is about, without naming anybody.',
  {
    DEFENDERS: 'Human rights defenders.',
    WOMEN_DEFENDERS: 'Women human rights defenders.',
    LAWYERS: 'Lawyers.',
    JOURNALISTS: 'Journalists.',
    TRADE_UNIONISTS: 'Trade unionists.',
    PROTESTERS: 'People who took part in a protest.',
    RELATIVES: 'Relatives of victims or defenders.',
    ORGANISATIONS: 'Organisations of civil society.',
    OTHERS: 'Others.',
  },
);
export type SubjectKind = Member<typeof SubjectKind>;

export const Section = {
  name: 'Section',
  doc: 'Part of the text of an appeal.',
  fields: {
    heading: 'Heading of the section, such as Description of the situation.',
    text: 'Text, in paragraphs separated by blank lines.',
  },
} as const satisfies PartMetadata;
