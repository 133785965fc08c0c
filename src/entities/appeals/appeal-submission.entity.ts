import type { Ref } from '@mikro-orm/core';
import { One, PartialDate } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PartItem } from '../house/part-item.js';
import type { PartialDay } from '../house/values.js';
import { Mechanism } from '../programmes/mechanism.entity.js';
import { Appeal } from './appeal.entity.js';

@Item({
  natural: ['appeal', 'mechanism', 'submittedOn'],
  called: [],
  order: [['submittedOn', 'DESC']],
  label: {
    one: {
      fr: 'Transmission d’un appel',
      en: 'Submission of an appeal',
      es: 'Transmisión de un llamamiento',
    },
    many: { fr: 'Transmissions d’appels', en: 'Submissions of appeals', es: 'Transmisiones de llamamientos' },
  },
  doc: 'Submission of an appeal to a mechanism.',
})
export class AppealSubmission extends PartItem {
  @One(() => Appeal, {
    sees: 'public',
    partOf: true,
    inverse: 'submittedTo',
    inverseLabel: {
      fr: 'Transmis aux mécanismes',
      en: 'Submitted to mechanisms',
      es: 'Transmitido a mecanismos',
    },
    doc: 'Appeal.',
  })
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
