import { enumeration, type Member } from '../house/enumeration.js';
import type { TaskReason } from './task-record.js';

export const NoticeTopic = enumeration('NoticeTopic', 'Topic of the letters to a person at the desk.', {
  ASSIGNMENTS: 'Items that the person was asked to see to.',
  MENTIONS: 'Comments that mention the person.',
  REVIEWS: 'Drafts that were submitted, sent back or approved, and imports that wait for a reviewer.',
  TRANSLATIONS: 'Languages that are missing or outdated.',
  REQUESTS: 'Requests that wait for a second person.',
  ARRIVALS: 'Proposals of members and corrections of readers.',
  RELEASES: 'Releases that failed.',
  FILES: 'Files that may be used for less than 30 days more.',
});
export type NoticeTopic = Member<typeof NoticeTopic>;

export const NoticeFrequency = enumeration('NoticeFrequency', 'Time at which letters of a topic are sent.', {
  AT_ONCE: 'Within a minute.',
  DIGEST: 'In one letter a day, at 06:00 UTC.',
  NEVER: 'Never.',
});
export type NoticeFrequency = Member<typeof NoticeFrequency>;

/** The hour of the digest, in UTC. */
export const digestHour = 6;

/** The reason of a letter: that of a task, or a mention in a comment. */
export type NoticeReason = Member<typeof TaskReason> | 'MENTION';

/** The topic that each reason belongs to. */
export const topicOf: Readonly<Record<NoticeReason, NoticeTopic>> = {
  TO_REVIEW: 'REVIEWS',
  SENT_BACK: 'REVIEWS',
  TO_PUBLISH: 'REVIEWS',
  IMPORT: 'REVIEWS',
  TO_TRANSLATE: 'TRANSLATIONS',
  STALE: 'TRANSLATIONS',
  ASSIGNED: 'ASSIGNMENTS',
  MENTION: 'MENTIONS',
  EXPOSURE: 'REQUESTS',
  WITHDRAWAL: 'REQUESTS',
  MERGE: 'REQUESTS',
  PROPOSAL: 'ARRIVALS',
  CORRECTION: 'ARRIVALS',
  RELEASE_FAILED: 'RELEASES',
  FILE_ENDS: 'FILES',
};

/** How everybody hears of a topic who has not chosen otherwise. */
export const usually: Readonly<Record<NoticeTopic, NoticeFrequency>> = {
  ASSIGNMENTS: 'AT_ONCE',
  MENTIONS: 'AT_ONCE',
  REVIEWS: 'DIGEST',
  TRANSLATIONS: 'NEVER',
  REQUESTS: 'AT_ONCE',
  ARRIVALS: 'DIGEST',
  RELEASES: 'AT_ONCE',
  FILES: 'DIGEST',
};
