import { enumeration, type Member } from '../house/enumeration.js';
import type { PartMetadata } from '../house/metadata.js';

export const AppealKind = enumeration('AppealKind', 'What form a public intervention has.', {
  URGENT_APPEAL: 'A call to write to the authorities, with what to ask of them.',
  URGENT_INTERVENTION: 'An urgent notice, listed as such by OMCT.',
  PRESS_RELEASE: 'A notice for the press.',
  OPEN_LETTER: 'A letter to an authority, published.',
  JOINT_STATEMENT: 'A statement of several organisations together.',
  STATEMENT: 'A statement of OMCT or the Observatory.',
  CALL_FOR_ACTION: 'A call to take part in a campaign.',
  NEWS_RELEASE: 'News about a case or a campaign.',
});
export type AppealKind = Member<typeof AppealKind>;

export const SubjectUnit = enumeration('SubjectUnit', 'What a number counts.', {
  PERSONS: 'Persons.',
  ORGANISATIONS: 'Organisations.',
});
export type SubjectUnit = Member<typeof SubjectUnit>;

export const SubjectKind = enumeration('SubjectKind', 'Who an appeal is about, without naming anybody.', {
  DEFENDERS: 'Human rights defenders.',
  WOMEN_DEFENDERS: 'Women human rights defenders.',
  LAWYERS: 'Lawyers.',
  JOURNALISTS: 'Journalists.',
  TRADE_UNIONISTS: 'Trade unionists.',
  PROTESTERS: 'People who took part in a protest.',
  RELATIVES: 'Relatives of victims or defenders.',
  ORGANISATIONS: 'Organisations of civil society.',
  OTHERS: 'Others.',
});
export type SubjectKind = Member<typeof SubjectKind>;

export const Section = {
  name: 'Section',
  doc: 'A part of the text of an appeal.',
  fields: {
    heading: 'What it is called there, such as Description of the situation.',
    text: 'Its text, in paragraphs separated by blank lines.',
  },
} as const satisfies PartMetadata;
