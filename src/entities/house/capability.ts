import { enumeration, type Member } from './enumeration.js';

export const Capability = enumeration('Capability', 'What a person may do at the desk.', {
  DRAFT: 'Write and change drafts, and hand them in for review.',
  TRANSLATE: 'Write texts in languages other than the original.',
  REVIEW: 'Agree to what another person has written, or send it back.',
  PUBLISH: 'Show readers what has been approved, and take it down again.',
  WITHDRAW: 'Take an item from all readers at once and for good, and narrow how much may be known of it.',
  MEDIA: 'Keep images and files.',
  FINANCE: 'Change what is said of donors, contributions, grants and statements.',
  PROPOSE: 'Lay changes of the entry of the own organisation before the editors: what the delegate of a member does.',
  ADMINISTER: 'Invite people, say what they may do, make and end keys.',
});
export type Capability = Member<typeof Capability>;
