import { enumeration, type Member } from './enumeration.js';

export const Capability = enumeration('Capability', 'Capability of a person at the desk.', {
  DRAFT: 'Write and change drafts, and hand them in for review.',
  TRANSLATE: 'Write texts in languages other than the original.',
  REVIEW: 'Agree to what another person has written, or send it back.',
  PUBLISH: 'Show readers what has been approved, and take it down again.',
  WITHDRAW: 'Take an item from all readers at once and for good, and narrow how much may be known of it.',
  MEDIA: 'Keep images and files.',
  FINANCE: 'Change the content about donors, contributions, grants and statements.',
  PROPOSE:
    'Propose changes of the entry of the own organisation to the editors: for the delegate of a member.',
  ADMINISTER: 'Invite people, set their rights, make and end keys.',
});
export type Capability = Member<typeof Capability>;
