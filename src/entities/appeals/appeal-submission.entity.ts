import type { Ref } from '@mikro-orm/core';
import { One, PartialDate } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { PartialDay } from '../house/values.js';
import { Mechanism } from '../programmes/mechanism.entity.js';
import { Appeal } from './appeal.entity.js';

@Item({
  natural: ['appeal', 'mechanism', 'submittedOn'],
  called: [],
  order: [['submittedOn', 'DESC']],
  doc: 'Submission of an appeal to a mechanism.',
})
export class AppealSubmission extends PublishedItem {
  @One(() => Appeal, { sees: 'public', partOf: true, inverse: 'submittedTo', doc: 'Appeal.' })
  appeal!: Ref<Appeal>;

  @One(() => Mechanism, {
    sees: 'public',
    inverse: 'appealSubmissions',
    doc: 'Mechanism that the appeal was sent to.',
  })
  mechanism!: Ref<Mechanism>;

  @PartialDate({ sees: 'public', optional: true, doc: 'Date on which it was sent. Null: not known.' })
  submittedOn?: PartialDay;
}
