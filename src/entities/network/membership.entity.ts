import type { Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, One, PartialDate } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { PartialDay } from '../house/values.js';
import { Source } from '../shared/source.entity.js';
import { Network } from './network.entity.js';
import { Organisation } from './organisation.entity.js';

export const MembershipStatus = enumeration(
  'MembershipStatus',
  'Status of an organisation in a network.',
  {
    APPLICANT: 'Applicant.',
    MEMBER: 'Member.',
    SUSPENDED: 'Member whose rights are suspended.',
    FORMER: 'Former: it has left or was excluded.',
  },
  {
    APPLICANT: { fr: 'Candidate', en: 'Applicant', es: 'Candidata' },
    MEMBER: { fr: 'Membre', en: 'Member', es: 'Miembro' },
    SUSPENDED: { fr: 'Suspendu', en: 'Suspended', es: 'Suspendido' },
    FORMER: { fr: 'Ancien membre', en: 'Former member', es: 'Antiguo miembro' },
  },
);
export type MembershipStatus = Member<typeof MembershipStatus>;

/**
 * Organisations whose entry does not say what their memberships of the SOS-Torture Network say: if they are
 * members now, and since when.
 */
const memberNow = `select o.id, m.id is not null as is_member, m.since as member_since from desk.organisation o left join lateral (
  select (array_agg(m.id))[1] as id, min(extract(year from m.valid_from_value))::int as since from desk.membership m join desk.network n on n.id = m.network_id
  where m.organisation_id = o.id and n.slug = 'sos-torture' and m.status = 'MEMBER' and m.valid_to_value is null) m on true
where o.id = any ($1::uuid[]) and (o.is_member, o.member_since) is distinct from (m.id is not null, m.since)`;

@Item({
  natural: ['organisation', 'network', 'source'],
  called: [],
  order: [['validFrom', 'DESC']],
  derives: { of: 'organisation', fields: ['isMember', 'memberSince'], sql: memberNow },
  label: {
    one: { fr: 'Adhésion', en: 'Membership', es: 'Membresía' },
    many: { fr: 'Adhésions', en: 'Memberships', es: 'Membresías' },
  },
  doc: 'Membership of an organisation in a network, for a time and according to one source; where sources disagree, each statement is kept.',
})
export class Membership extends PublishedItem {
  @One(() => Organisation, { sees: 'public', inverse: 'memberships', doc: 'Organisation.' })
  organisation!: Ref<Organisation>;

  @One(() => Network, {
    sees: 'public',
    inverse: 'memberships',
    label: { fr: 'Réseau', en: 'Network', es: 'Red' },
    doc: 'Network.',
  })
  network!: Ref<Network>;

  @Choice(MembershipStatus, {
    sees: 'public',
    label: { fr: 'Statut', en: 'Status', es: 'Estado' },
    doc: 'Status of the organisation.',
  })
  status!: MembershipStatus;

  @PartialDate({ sees: 'public', optional: true, doc: 'Date on which this began. Null: not known.' })
  validFrom?: PartialDay;

  @PartialDate({
    sees: 'public',
    optional: true,
    help: {
      fr: 'Vide : l’adhésion continue, ou sa fin n’est pas connue.',
      en: 'Empty: the membership continues, or its end is not known.',
      es: 'Vacío: la membresía continúa o se desconoce su fin.',
    },
    doc: 'Date on which this ended. Null: it continues, or the end is not known.',
  })
  validTo?: PartialDay;

  @One(() => Source, {
    sees: 'public',
    optional: true,
    inverse: 'memberships',
    doc: 'Source of this information. Null: the source is not public.',
  })
  source?: Ref<Source>;
}
