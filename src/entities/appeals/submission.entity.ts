import { Collection, type Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, LocalText, LocalTexts, Many, One, PartialDate, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText, LocalisedTexts, PartialDay } from '../house/values.js';
import { Organisation } from '../network/organisation.entity.js';
import { Mechanism } from '../programmes/mechanism.entity.js';
import { Country } from '../shared/country.entity.js';
import { Source } from '../shared/source.entity.js';

export const SubmissionKind = enumeration(
  'SubmissionKind',
  'Kind of document that a mechanism receives.',
  {
    ALTERNATIVE_REPORT: 'Report beside that of the state.',
    FOLLOW_UP: 'Follow-up report on earlier recommendations.',
    BRIEFING: 'Briefing of the members of the mechanism.',
  },
  {
    ALTERNATIVE_REPORT: { fr: 'Rapport alternatif', en: 'Alternative report', es: 'Informe alternativo' },
    FOLLOW_UP: { fr: 'Rapport de suivi', en: 'Follow-up report', es: 'Informe de seguimiento' },
    BRIEFING: { fr: 'Séance d’information', en: 'Briefing', es: 'Sesión informativa' },
  },
);
export type SubmissionKind = Member<typeof SubmissionKind>;

@Item({
  natural: ['slug'],
  called: ['title'],
  order: [['submittedOn', 'DESC']],
  path: { en: 'submissions', fr: 'communications', es: 'presentaciones' },
  label: {
    one: { fr: 'Rapport à un mécanisme', en: 'Submission', es: 'Informe a un mecanismo' },
    many: { fr: 'Rapports aux mécanismes', en: 'Submissions', es: 'Informes a mecanismos' },
  },
  doc: 'Report or briefing that was given to a mechanism.',
})
export class Submission extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @Choice(SubmissionKind, {
    sees: 'public',
    formerly: 'kind',
    label: { fr: 'Nature du rapport', en: 'Kind of submission', es: 'Tipo de informe' },
    doc: 'Kind of document that was given.',
  })
  submissionKind!: SubmissionKind;

  @LocalText({ sees: 'public', search: 'A', doc: 'Title.' })
  title!: LocalisedText;

  @One(() => Mechanism, { sees: 'public', inverse: 'submissions', doc: 'Mechanism that it was given to.' })
  mechanism!: Ref<Mechanism>;

  @One(() => Country, {
    sees: 'public',
    optional: true,
    inverse: 'submissions',
    doc: 'Country that it is about.',
  })
  country?: Ref<Country>;

  @Text({
    sees: 'public',
    optional: true,
    max: 100,
    label: { fr: 'Session', en: 'Session', es: 'Período de sesiones' },
    doc: 'Session of the mechanism, as it is numbered there.',
  })
  session?: string;

  @PartialDate({ sees: 'public', optional: true, doc: 'Date on which it was given. Null: not known.' })
  submittedOn?: PartialDay;

  @Many(() => Organisation, {
    sees: 'public',
    inverse: 'submissions',
    label: { fr: 'Auteurs', en: 'Authors', es: 'Autores' },
    doc: 'Organisations that wrote it.',
  })
  authors = new Collection<Organisation>(this);

  @LocalTexts({
    sees: 'public',
    search: 'D',
    optional: true,
    max: 2000,
    label: { fr: 'Recommandations', en: 'Recommendations', es: 'Recomendaciones' },
    doc: 'Recommendations, in order.',
  })
  recommendations?: LocalisedTexts;

  @Many(() => Source, { sees: 'public', inverse: 'submissions', doc: 'Sources of this information.' })
  sources = new Collection<Source>(this);
}
