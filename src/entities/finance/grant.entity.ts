import { Collection, type Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Day, Int, LocalText, Many, Money, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText, MoneyValue as MoneyValue } from '../house/values.js';
import { Organisation } from '../network/organisation.entity.js';
import { Programme } from '../programmes/programme.entity.js';
import { Country } from '../shared/country.entity.js';
import { Donor } from './donor.entity.js';

export const GrantFlexibility = enumeration(
  'GrantFlexibility',
  'Restriction on the use of a grant.',
  {
    CORE: 'For the organisation as a whole.',
    PROJECT: 'For one project.',
    EMERGENCY: 'Emergency grant.',
  },
  {
    CORE: { fr: 'Fonctionnement', en: 'Core support', es: 'Apoyo institucional' },
    PROJECT: { fr: 'Projet', en: 'Project', es: 'Proyecto' },
    EMERGENCY: { fr: 'Urgence', en: 'Emergency', es: 'Emergencia' },
  },
);
export type GrantFlexibility = Member<typeof GrantFlexibility>;

export const GrantStage = enumeration(
  'GrantStage',
  'Stage of the cycle of support, from application to closing.',
  {
    REQUESTED: 'Applied for.',
    ASSESSED: 'Request and organisation assessed.',
    AWARDED: 'Granted.',
    DISBURSED: 'Paid, in whole or in part.',
    REPORTED: 'Accounts for the money received from the organisation.',
    CLOSED: 'Closed.',
    REFUSED: 'Refused.',
  },
  {
    REQUESTED: { fr: 'Demandée', en: 'Requested', es: 'Solicitada' },
    ASSESSED: { fr: 'Évaluée', en: 'Assessed', es: 'Evaluada' },
    AWARDED: { fr: 'Accordée', en: 'Awarded', es: 'Concedida' },
    DISBURSED: { fr: 'Versée', en: 'Disbursed', es: 'Desembolsada' },
    REPORTED: { fr: 'Justifiée', en: 'Reported', es: 'Justificada' },
    CLOSED: { fr: 'Close', en: 'Closed', es: 'Cerrada' },
    REFUSED: { fr: 'Refusée', en: 'Refused', es: 'Rechazada' },
  },
);
export type GrantStage = Member<typeof GrantStage>;

@Item({
  needs: 'FINANCE',
  natural: ['reference'],
  called: ['reference'],
  order: [
    ['year', 'DESC'],
    ['reference', 'ASC'],
  ],
  label: {
    one: { fr: 'Subvention', en: 'Grant', es: 'Subvención' },
    many: { fr: 'Subventions', en: 'Grants', es: 'Subvenciones' },
  },
  doc: 'Grant of OMCT to a local organisation. Seen by staff only: publication could endanger the recipient.',
})
export class Grant extends PublishedItem {
  @Text({ sees: 'staff', max: 100, doc: 'Number of the grant.' })
  reference!: string;

  @One(() => Organisation, {
    sees: 'staff',
    inverse: 'grants',
    label: { fr: 'Bénéficiaire', en: 'Recipient', es: 'Beneficiario' },
    help: {
      fr: 'Publier ce nom peut mettre l’organisation en danger.',
      en: 'Publishing this name can endanger the organisation.',
      es: 'Publicar este nombre puede poner en peligro a la organización.',
    },
    doc: 'Organisation that receives it.',
  })
  recipient!: Ref<Organisation>;

  @One(() => Programme, {
    sees: 'staff',
    optional: true,
    inverse: 'grants',
    doc: 'Programme that it belongs to.',
  })
  programme?: Ref<Programme>;

  @Int({ sees: 'staff', range: [1985, 2200], doc: 'Year to whose accounts it belongs.' })
  year!: number;

  @LocalText({
    sees: 'staff',
    max: 2000,
    label: { fr: 'Objet', en: 'Purpose', es: 'Finalidad' },
    doc: 'Purpose.',
  })
  purpose!: LocalisedText;

  @Choice(GrantFlexibility, {
    sees: 'staff',
    label: { fr: 'Flexibilité', en: 'Flexibility', es: 'Flexibilidad' },
    doc: 'Restriction on its use.',
  })
  flexibility!: GrantFlexibility;

  @Choice(GrantStage, {
    sees: 'staff',
    label: { fr: 'Étape', en: 'Stage', es: 'Etapa' },
    doc: 'Stage of the cycle of support.',
  })
  stage!: GrantStage;

  @Money({
    sees: 'staff',
    optional: true,
    label: { fr: 'Montant accordé', en: 'Amount awarded', es: 'Importe concedido' },
    doc: 'Amount granted.',
  })
  awarded?: MoneyValue;

  @Money({
    sees: 'staff',
    optional: true,
    label: { fr: 'Montant versé', en: 'Amount disbursed', es: 'Importe desembolsado' },
    doc: 'Amount paid so far.',
  })
  disbursed?: MoneyValue;

  @Day({
    sees: 'staff',
    optional: true,
    label: { fr: 'Date de la décision', en: 'Date of the decision', es: 'Fecha de la decisión' },
    doc: 'Day on which it was decided to grant it.',
  })
  awardedOn?: string;

  @Day({ sees: 'staff', optional: true, doc: 'First day.' })
  startsOn?: string;

  @Day({ sees: 'staff', optional: true, doc: 'Last day.' })
  endsOn?: string;

  @One(() => Country, {
    sees: 'staff',
    optional: true,
    inverse: 'grants',
    doc: 'Country in which it is used.',
  })
  country?: Ref<Country>;

  @Many(() => Donor, { sees: 'staff', inverse: 'grants', doc: 'Donors behind it.' })
  donors = new Collection<Donor>(this);
}
